import { EarlierSaid } from "@/components/before/EarlierSaid";
import { SettledSayings } from "@/components/before/SettledSayings";
import { FixedOpenBoards } from "@/components/fixed-open/FixedOpenBoard";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { EmptyState } from "@/components/ui/EmptyState";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { earlierSaid, settledWithSayings } from "@/lib/before/read";
import { openInside } from "@/lib/door";
import { boardsOf } from "@/lib/fixed-open/read";
import { londonDay } from "@/lib/work/dates";
import { submitAnswerCalled, submitEarlierContested, submitEarlierWithdrawn, submitLimitAgreed } from "./submit";

export const generateMetadata = pageTitle("What is fixed and what is open");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function FixedAndOpenPage({ params }: Props) {
  const { seen, boards, settled, earlier } = await openInside(params, { boards: boardsOf, settled: settledWithSayings, earlier: earlierSaid });
  const slugs = { partnership: seen.partnership.slug, work: seen.work.slug };
  const work = `/${slugs.partnership}/work/${slugs.work}`;
  const at = `${work}/fixed-and-open`;
  const mayKeep = may(seen, "say what came before");
  const newBoard = may(seen, "keep the record") && <ButtonLink href={`${at}/new`}>{boards.length === 0 ? "Write down what is fixed and what is open" : "Write it down again, as it is now"}</ButtonLink>;
  return (
    <WorkFrame seen={seen} here="fixed-and-open">
      <h1>What is fixed and what is open</h1>
      <p className="lead-words">Families should know from the start what they can change, and what nobody here can.</p>
      <h2>Fixed, open, not known yet</h2>
      {boards.length === 0
        ? <EmptyState title="Not written down yet" action={newBoard}><p>Write it down before Design begins. Then everyone knows what is still open.</p></EmptyState>
        : <><FixedOpenBoards boards={boards} at={work} />{newBoard && <p className="buttons">{newBoard}</p>}</>}
      <h2>Settled before anyone was asked</h2>
      <SettledSayings settled={settled} mayKeep={mayKeep} today={londonDay(seen.now)} sends={{ call: submitAnswerCalled.bind(null, slugs), agree: submitLimitAgreed.bind(null, slugs) }} />
      <h2>Did this begin earlier?</h2>
      <EarlierSaid earlier={earlier} at={work} mayKeep={mayKeep} sends={{ withdraw: submitEarlierWithdrawn.bind(null, slugs), contest: submitEarlierContested.bind(null, slugs) }} />
      {mayKeep && <p className="buttons"><ButtonLink href={`${at}/earlier`} quiet>This began earlier</ButtonLink></p>}
    </WorkFrame>
  );
}
