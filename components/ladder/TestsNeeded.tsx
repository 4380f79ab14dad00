import { rungTone } from "./LadderRungs";
import { Details } from "@/components/ui/Details";
import { Tag } from "@/components/ui/Tag";
import type { Ladder } from "@/lib/ladder/reading/ladders";
import { testMeaning, testWords } from "@/lib/ladder/reading/test-words";
import { besidePresetInWords } from "@/lib/ladder/tests-words";

/** What the record must show for each rung, the highest first. Rungs without a test can be said and felt. */
export function TestsNeeded({ ladder }: { ladder: Ladder }) {
  const rungs = ladder.rungs.map((rung, at) => ({ rung, place: at + 1 })).filter(({ rung }) => rung.tests.length > 0 || rung.localRule).reverse();
  if (rungs.length === 0) return null;
  return (
    <Details summary="What the record must show for each rung">
      <p>A rung needs what stands beside it, and everything that the rungs below it need. Other rungs can be said and felt; the record cannot show them.</p>
      {rungs.map(({ rung, place }) => (
        <section key={rung.key} aria-labelledby={`needs-${rung.key}`} className={rungTone(place, ladder.rungs.length)}>
          <h3 id={`needs-${rung.key}`} className="flex flex-wrap items-baseline gap-x-3 gap-y-1"><span><span className="ladder-number">{place}</span> {rung.name}</span>{rung.localRule && <Tag kind="plain">Local rule</Tag>}</h3>
          {rung.localRule && <p>{besidePresetInWords(ladder, rung.key)}</p>}
          <ul>{rung.tests.map((test) => <li key={test}><b>{testWords[test]}.</b> {testMeaning[test]}</li>)}</ul>
        </section>
      ))}
    </Details>
  );
}
