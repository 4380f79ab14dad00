import { ThreeSayings } from "@/components/ladder/LadderSayings";
import { sayingsShown } from "@/components/work/sayings-shown";
import type { Sayings } from "@/lib/ladder/read";
import { becauseOf, type RecordShown } from "@/lib/record/rules";

/** The rungs come last, side by side, each with its words. Whose they are stays with the seat. */
export function HowEachSeesIt({ sayings, shown }: { sayings: Sayings; shown: RecordShown }) {
  const { reading, ladder, words, preset, onCourse, startedAgain } = shown;
  const aim = sayings.aim && sayings.rungs.find(({ key }) => key === sayings.aim?.rungKey)?.name;
  return (
    <section aria-labelledby="rungs" className="flow">
      <h2 id="rungs">How each side sees it</h2>
      {aim && <p>This work aims for {aim}.</p>}
      <ThreeSayings sayings={sayingsShown(sayings).map((saying) => ({ ...saying, by: undefined }))} nothing="Neither the lead nor a seat has said yet how they see it." />
      <p><b>The record shows:</b> {words}{preset && ` ${preset}`}</p>
      {startedAgain && <p>{startedAgain}</p>}
      {onCourse && <p>{onCourse}</p>}
      <ul>{becauseOf(reading.since ?? reading, ladder).map(({ test, words: why }) => <li key={test}>{why}</li>)}</ul>
      <p className="ladder-credit">Ladder: <a href={sayings.ladder.link}>{sayings.ladder.credit}</a>. Read by version {reading.rules} of the rules.</p>
    </section>
  );
}
