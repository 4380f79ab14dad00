import { Rests } from "@/components/stage/Rests";
import { StageList } from "@/components/stage/StageList";
import { KeysList } from "@/components/two-keys/KeysList";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { Choices } from "@/components/ui/Choices";
import { Form } from "@/components/ui/Form";
import { CannotStartYet } from "@/components/work/CannotStartYet";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { keysOf } from "@/lib/two-keys/read";
import { stagesSoFar } from "@/lib/work/read-stages";
import { stagesAhead } from "@/lib/work/rules";
import { stageHints, stageWords } from "@/lib/work/words";
import { submitGoOn, submitStage } from "./submit";

type Props = { params: Promise<{ partnership: string; work: string }> };

export const generateMetadata = pageTitle("Stages");

export default async function StagePage({ params }: Props) {
  const { seen, begun, keys } = await openInside(params, { begun: stagesSoFar, keys: keysOf });
  const slugs = await params;
  const at = `/${slugs.partnership}/work/${slugs.work}/stage`;
  const holdsAKey = keys.mine !== null && may(seen, "ask for a second key");
  const ahead = stagesAhead(seen.stage);
  return (
    <WorkFrame seen={seen} here="stage" narrow>
      <h1>The stages of {seen.work.title}</h1>
      {!seen.work.openedAt && <CannotStartYet />}
      <Rests work={seen.work} stage={seen.stage} />
      {may(seen, "go on again") && <Form send={submitGoOn.bind(null, slugs)} once={crypto.randomUUID()} submit="The work goes on again" pending="Saving…" />}
      <StageList begun={begun} />
      <KeysList all={keys.all} at={at} />
      {may(seen, "move the stage") && ahead.length > 0 && (
        <>
          <h2>Move the work on</h2>
          <p>Stages only go forward. You can skip one. The story keeps the day. Each seat is then asked how it sees the work.</p>
          <Form send={submitStage.bind(null, slugs)} once={crypto.randomUUID()} submit="Move the work" pending="Saving…">
            <Choices name="to" label="The work moves to" options={ahead.map((stage) => ({ value: stage, label: stageWords[stage], hint: stageHints[stage] }))} />
          </Form>
        </>
      )}
      <p className="buttons">
        {may(seen, "pause or stop the work") && <ButtonLink href={`${at}/rest`} quiet>{seen.work.pausedAt ? "Stop the work" : "Pause or stop the work"}</ButtonLink>}
        {holdsAKey && <ButtonLink href={`${at}/close`} quiet>Close it together</ButtonLink>}
        {holdsAKey && seen.stage !== "idea" && <ButtonLink href={`${at}/again`} quiet>Start again together</ButtonLink>}
      </p>
    </WorkFrame>
  );
}
