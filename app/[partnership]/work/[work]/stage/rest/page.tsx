import { notFound } from "next/navigation";
import { Form } from "@/components/ui/Form";
import { TextArea } from "@/components/ui/TextArea";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { whoReadsTheReason } from "@/lib/work/words";
import { submitPause, submitStop } from "../submit";

type Props = { params: Promise<{ partnership: string; work: string }> };

export const generateMetadata = pageTitle("Pause or stop");

export default async function RestPage({ params }: Props) {
  const { seen } = await openInside(params, {});
  if (!may(seen, "pause or stop the work")) notFound();
  const slugs = await params;
  return (
    <WorkFrame seen={seen} here="stage" narrow>
      <h1>{seen.work.pausedAt ? "Stop the work" : "Pause or stop the work"}</h1>
      <p>You can say at any time that it goes on again. What was said and done stays as it is.</p>
      {!seen.work.pausedAt && (
        <>
          <h2>Pause it</h2>
          <p>It rests for now. People can still talk. It does not move to a new stage, and nobody is asked for a view.</p>
          <Form send={submitPause.bind(null, slugs)} once={crypto.randomUUID()} submit="Pause the work" pending="Saving…">
            <TextArea name="because" label="Why is it paused?" hint="One line. For example: we wait for the money to be agreed in March." rows={3} maxLength={300} audience={whoReadsTheReason} />
          </Form>
        </>
      )}
      <h2>Stop it</h2>
      <p>It will not be done, or not soon. Nothing more is added. This is not the same as closing: nobody says that it is finished.</p>
      <Form send={submitStop.bind(null, slugs)} once={crypto.randomUUID()} submit="Stop the work" pending="Saving…">
        <TextArea name="because" label="Why does it stop?" hint="One line. Families want to know what became of it." rows={3} maxLength={300} audience={whoReadsTheReason} />
      </Form>
      <p><a href={`/${slugs.partnership}/work/${slugs.work}/stage`}>Back to the stages</a></p>
    </WorkFrame>
  );
}
