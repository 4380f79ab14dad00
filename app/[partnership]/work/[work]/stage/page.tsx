import { notFound } from "next/navigation";
import { Choices } from "@/components/ui/Choices";
import { Form } from "@/components/ui/Form";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { stagesAhead } from "@/lib/work/rules";
import { stageHints, stageWords } from "@/lib/work/words";
import { submitStage } from "./submit";

type Props = { params: Promise<{ partnership: string; work: string }> };

export const generateMetadata = pageTitle("Move to the next stage");

export default async function StagePage({ params }: Props) {
  const { seen } = await openInside(params, {});
  const ahead = stagesAhead(seen.stage);
  if (!may(seen, "move the stage") || ahead.length === 0) notFound();
  return (
    <WorkFrame seen={seen} here="stage" narrow>
      <h1>Which stage is the work in now?</h1>
      <p>It is in {stageWords[seen.stage]}. Stages only go forward. You can skip one. The story keeps the day.</p>
      <Form send={submitStage.bind(null, await params)} once={crypto.randomUUID()} submit="Move the work" pending="Saving…">
        <Choices name="to" label="The work moves to" options={ahead.map((stage) => ({ value: stage, label: stageWords[stage], hint: stageHints[stage] }))} />
      </Form>
    </WorkFrame>
  );
}
