import { notFound } from "next/navigation";
import { Form } from "@/components/ui/Form";
import { Submit } from "@/components/ui/Submit";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { dayWordsOf } from "@/lib/work/dates";
import { fullTitle } from "@/lib/work/read-beginning";
import { submitFullTitle } from "../submit";

export const generateMetadata = pageTitle("Show the full title");

export default async function FullTitlePage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const slugs = await params;
  const { seen, full } = await openInside(params, { full: fullTitle });
  if (!may(seen, "show the full title") || !full || !seen.work.withheldUntil) notFound();
  return (
    <WorkFrame seen={seen} here="setup" narrow>
      <h1>Show the full title now</h1>
      <p className="lead-words">“{full}” is kept back until {dayWordsOf(seen.work.withheldUntil)}. If it need not wait any more, everyone who may see this work can read it from now on.</p>
      <Form send={submitFullTitle.bind(null, slugs)} once={crypto.randomUUID()}><div className="buttons"><Submit pending="Saving…">Show it now</Submit><a href={`/${slugs.partnership}/work/${slugs.work}`}>Keep it back</a></div></Form>
    </WorkFrame>
  );
}
