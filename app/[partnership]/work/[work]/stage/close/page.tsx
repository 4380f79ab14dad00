import { notFound } from "next/navigation";
import { Form } from "@/components/ui/Form";
import { Notice } from "@/components/ui/Notice";
import { TextArea } from "@/components/ui/TextArea";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { openPointsHere } from "@/lib/two-keys/read-close";
import { openPointsWords } from "@/lib/two-keys/words";
import { whoReadsInside } from "@/lib/work/words";
import { submitClose } from "../submit";

type Props = { params: Promise<{ partnership: string; work: string }> };

export const generateMetadata = pageTitle("Close the work");

export default async function ClosePage({ params }: Props) {
  const { seen, open } = await openInside(params, { open: openPointsHere });
  if (!may(seen, "ask for a second key")) notFound();
  const slugs = await params;
  return (
    <WorkFrame seen={seen} here="stage" narrow>
      <h1>Close the work together</h1>
      <p className="lead-words">Two keys close it: the lead and somebody in a family seat. Where the lead sits in a family seat, somebody of another sector.</p>
      <p>You turn the first key here. The others hear by letter, and the next page says until when they have time. With no answer the work is closed as “not confirmed by families”. Where nobody else sits here who could turn it, that is so at once.</p>
      {open.length > 0 && <Notice kind="amber" title="Not yet"><p>{openPointsWords(open)}</p><p><a href={`/${slugs.partnership}/work/${slugs.work}/points`}>Go to the points</a></p></Notice>}
      <Form send={submitClose.bind(null, slugs)} once={crypto.randomUUID()} submit="Ask to close it" pending="Asking…">
        <TextArea name="because" label="What came of it?" hint="One line. What is different now for children and young people?" rows={3} maxLength={400} audience={whoReadsInside} />
      </Form>
      <p><a href={`/${slugs.partnership}/work/${slugs.work}/stage`}>Back to the stages</a></p>
    </WorkFrame>
  );
}
