import { pageOfTest, pageWords } from "@/lib/ladder/reading/test-words";
import type { RecordShown } from "@/lib/record/rules";

/** `at` is left out for those who cannot go there. */
type Props = { shown: RecordShown; at?: string };

/** Never what cannot change now, and never more than the next rung asks. An aim below the top needs no excuse. */
export function NextSteps({ shown: { steps, cannotChange, reading }, at }: Props) {
  if (reading.recordedAfterwards) return <p>Nothing to do here: this was written down from what was published.</p>;
  return (
    <>
      {steps.length === 0 && !cannotChange && <p>Keep going like this, and ask now and then if it still feels so to families.</p>}
      {steps.length > 0 && (
        <ul>
          {steps.map(({ test, words }) => (
            <li key={test}>{words}{at && <>{" "}<a href={`${at}/${pageOfTest[test]}`}>{pageWords[pageOfTest[test]]}</a></>}</li>
          ))}
        </ul>
      )}
      {cannotChange && <p>{cannotChange}</p>}
    </>
  );
}
