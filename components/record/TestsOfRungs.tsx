import { rungTone } from "@/components/ladder/LadderRungs";
import { Tag } from "@/components/ui/Tag";
import type { Fact } from "@/lib/ladder/reading/facts";
import { heightOf, type Ladder } from "@/lib/ladder/reading/ladders";
import type { Climb } from "@/lib/ladder/reading/rules";
import { besidePresetInWords } from "@/lib/ladder/tests-words";
import { testsByRung } from "@/lib/record/rules";
import { OneTest } from "./OneTest";

type Props = { climb: Climb; ladder: Ladder; facts: Fact[]; hrefOf: (fact: Fact) => string | undefined; idStart?: string };

/** Every test of the ladder under the rung that asks for it, the highest rung first. */
export function TestsOfRungs({ climb, ladder, facts, hrefOf, idStart = "" }: Props) {
  return testsByRung(climb, ladder).map(({ rung, findings }) => {
    const height = heightOf(ladder, rung.key) ?? 0;
    return (
      <section key={rung.key} aria-labelledby={`${idStart}for-${rung.key}`} className={`mt-6 ${rungTone(height + 1, ladder.rungs.length)}`}>
        <h3 id={`${idStart}for-${rung.key}`} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <span><span className="ladder-number">{height + 1}</span> {rung.name}</span>
          {climb.rung === rung.key && <Tag kind="plain">The record shows this rung</Tag>}
          {rung.localRule && <Tag kind="plain">Local rule</Tag>}
        </h3>
        {rung.localRule && <p className="mt-1">{besidePresetInWords(ladder, rung.key)}</p>}
        <ul className="bare mt-2">
          {findings.map((finding) => <OneTest key={finding.key} finding={finding} facts={facts} hrefOf={hrefOf} idStart={idStart} />)}
        </ul>
      </section>
    );
  });
}
