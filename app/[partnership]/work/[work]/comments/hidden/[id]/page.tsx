import { AskedHidingParts } from "@/components/comment/AskedHidingParts";
import { OtherSideMissing } from "@/components/hiding/WhoLooks";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { hidingAsked } from "@/lib/comment/read-asked";
import { openOutline } from "@/lib/door";
import { sidesOf } from "@/lib/hiding/read";
import { idOrNotFound } from "../../id";
import { submitObjectionAnswer } from "../../asked/submit";

type Props = { params: Promise<{ partnership: string; work: string; id: string }> };

export const generateMetadata = pageTitle("Please look at hidden words");

export default async function HiddenPage({ params }: Props) {
  const id = idOrNotFound((await params).id);
  const { seen, hiding, sides } = await openOutline(params, { hiding: hidingAsked(id), sides: sidesOf }, {});
  const slugs = { partnership: seen.partnership.slug, work: seen.work.slug };
  const here = `/${slugs.partnership}/work/${slugs.work}/comments/hidden/${id}`;
  return (
    <WorkFrame seen={seen} here="comments" narrow>
      <h1>Please look at hidden words</h1>
      {hiding.putBack === null && <OtherSideMissing sides={sides} at={`/${slugs.partnership}`} />}
      <AskedHidingParts hiding={hiding} send={submitObjectionAnswer.bind(null, slugs, here)} once={crypto.randomUUID()} />
    </WorkFrame>
  );
}
