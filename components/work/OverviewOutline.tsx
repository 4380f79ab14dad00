import { WhoAsksWhom } from "@/components/outline/WhoAsksWhom";
import { Rests } from "@/components/stage/Rests";
import type { Facts } from "@/lib/fact/rules";
import { may, type Outline } from "@/lib/access/see";
import type { Sayings } from "@/lib/ladder/read";
import { recordFor } from "@/lib/record/rules";
import type { theStart } from "@/lib/work/read";
import { AskForASeat } from "./AskForASeat";
import { CannotStartYet } from "./CannotStartYet";
import { HowTogether } from "./HowTogether";
import { RoundTheTable } from "./RoundTheTable";
import { SettledBefore } from "./SettledBefore";
import { TheIdea } from "./TheIdea";
import { TwoSides } from "./TwoSides";

export type OutlineParts = {
  sayings: Sayings;
  facts: Facts;
  start: Awaited<ReturnType<typeof theStart>>;
};

/** What everybody with a role sees of a work (rule 12), so that nobody starts the same thing twice. */
export function OverviewOutline({ seen, sayings, facts, start: { settled, table, lead, ask } }: OutlineParts & { seen: Outline }) {
  const { work, partnership } = seen;
  const at = `/${partnership.slug}/work/${work.slug}`;
  return (
    <>
      <Rests work={work} stage={seen.stage} />
      <TheIdea work={work} lead={lead} />
      {ask && !work.stoppedAt && seen.stage !== "closed" && <WhoAsksWhom ask={ask} href={`${at}/outline`} />}
      {!work.openedAt && <CannotStartYet />}
      <AskForASeat lead={lead} partnership={partnership} askHref={may(seen, "ask for a seat") ? `/${partnership.slug}/work/${work.slug}/ask` : undefined} />
      <TwoSides
        left={work.openedAt ? <HowTogether sayings={sayings} record={recordFor(seen, sayings, facts)} at={at} isInside={false}><p><a href={`${at}/ladder`}>Who said what, and when</a></p></HowTogether> : <SettledBefore settled={settled} />}
        right={
          <>
            <RoundTheTable begunAt={work.begunAt} seats={table} />
            {work.openedAt && <SettledBefore settled={settled} />}
          </>
        }
      />
    </>
  );
}
