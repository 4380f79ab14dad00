import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Inset } from "@/components/ui/Inset";
import type { Outline } from "@/lib/access/see";
import type { Facts } from "@/lib/fact/rules";
import { dayInWords } from "@/lib/ladder/reading/day";
import type { Fact } from "@/lib/ladder/reading/facts";
import type { RecordShown } from "@/lib/record/rules";
import { HowItIsRead } from "./HowItIsRead";
import { NextSteps } from "./NextSteps";
import { RecordSays } from "./RecordSays";
import { TestsOfRungs } from "./TestsOfRungs";

type Props = { seen: Outline; shown: RecordShown; facts: Facts; isInside: boolean; credit: { credit: string; link: string }; overTime: ReactNode; children?: ReactNode };

/** What the record shows with every test of it: how it stands, its sentence, and the facts that say so. */
export function RecordInFull({ seen, shown, facts, isInside, credit, overTime, children }: Props) {
  const at = `/${seen.partnership.slug}/work/${seen.work.slug}`;
  const here = `${at}/ladder/record`;
  const { reading, ladder } = shown;
  const hrefOf = (fact: Fact) => (isInside && facts.places.has(fact.id) ? `${at}${facts.places.get(fact.id)}` : undefined);
  const again = reading.startedAgain.at(-1);
  return (
    <>
      <Breadcrumb links={[{ href: `${at}/ladder`, label: "The ladder" }]} here="What the record shows" />
      <h1>What the record shows</h1>
      <RecordSays shown={shown} href={here} inFull />
      {children}
      <h2 id="next">What could we do next?</h2>
      <NextSteps shown={shown} at={isInside ? at : undefined} />
      {reading.since && again !== undefined && (
        <>
          <h2>Since {dayInWords(again)}, test by test</h2>
          <p>This reads only what came after the group started again together.</p>
          <TestsOfRungs climb={reading.since} ladder={ladder} facts={facts.list} hrefOf={hrefOf} idStart="since-" />
        </>
      )}
      {!reading.recordedAfterwards && (
        <>
          <h2>{reading.since ? "For its whole life, test by test" : "Test by test"}</h2>
          <p>A rung is shown when every test for it, and for the rungs below it, is met.</p>
          <TestsOfRungs climb={reading} ladder={ladder} facts={facts.list} hrefOf={hrefOf} />
        </>
      )}
      {!isInside && <Inset><p>The facts stand in the work’s own pages. People with a seat can open them.</p></Inset>}
      <h2 id="over-time">Over time</h2>
      {overTime}
      <HowItIsRead reading={reading} version={ladder.version} credit={credit} />
    </>
  );
}
