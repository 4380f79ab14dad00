import { notFound } from "next/navigation";
import { Form } from "@/components/ui/Form";
import { TextArea } from "@/components/ui/TextArea";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { whoReadsInside } from "@/lib/work/words";
import { submitStartAgain } from "../submit";

type Props = { params: Promise<{ partnership: string; work: string }> };

export const generateMetadata = pageTitle("Start again together");

export default async function AgainPage({ params }: Props) {
  const { seen } = await openInside(params, {});
  if (!may(seen, "ask for a second key") || seen.stage === "idea") notFound();
  const slugs = await params;
  return (
    <WorkFrame seen={seen} here="stage" narrow>
      <h1>Start again together</h1>
      <p className="lead-words">When work began without families, or lost them on the way, the group can go back to Scoping and do it together from there.</p>
      <ul>
        <li>Two keys do it: the lead and somebody in a family seat. You turn the first one here.</li>
        <li>Nothing is taken out. The story keeps what came before.</li>
        <li>From that day two readings stand side by side: of the work’s whole life, and since you started again.</li>
        <li>With no answer in time nothing changes.</li>
      </ul>
      <Form send={submitStartAgain.bind(null, slugs)} once={crypto.randomUUID()} submit="Ask to start again" pending="Asking…">
        <TextArea name="because" label="Why start again?" hint="One line. What would you do differently?" rows={3} maxLength={400} audience={whoReadsInside} />
      </Form>
      <p><a href={`/${slugs.partnership}/work/${slugs.work}/stage`}>Back to the stages</a></p>
    </WorkFrame>
  );
}
