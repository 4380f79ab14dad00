import { AskedReportParts } from "@/components/comment/AskedReportParts";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { reportAsked } from "@/lib/comment/read-asked";
import { openOutline } from "@/lib/door";
import { idOrNotFound } from "../../id";
import { submitReportAnswer } from "../submit";

type Props = { params: Promise<{ partnership: string; work: string; id: string }> };

export const generateMetadata = pageTitle("Please look at a comment");

export default async function AskedPage({ params }: Props) {
  const id = idOrNotFound((await params).id);
  const { seen, report } = await openOutline(params, { report: reportAsked(id) }, {});
  const slugs = { partnership: seen.partnership.slug, work: seen.work.slug };
  const here = `/${slugs.partnership}/work/${slugs.work}/comments/asked/${id}`;
  return (
    <WorkFrame seen={seen} here="comments" narrow>
      <h1>Please look at a comment</h1>
      <AskedReportParts report={report} send={submitReportAnswer.bind(null, slugs, here)} once={crypto.randomUUID()} />
    </WorkFrame>
  );
}
