import { Select } from "@/components/ui/Select";
import { TESTS } from "@/lib/ladder/reading/finding";
import { rungNamed, type Ladder } from "@/lib/ladder/reading/ladders";
import { placesFor, type Needs, type Wrong } from "@/lib/ladder/reading/own-tests";
import { testMeaning, testWords } from "@/lib/ladder/reading/test-words";
import { wrongInWords } from "@/lib/ladder/tests-words";

type Props = { action: string; ladder: Ladder; needs: Needs; wrong?: Wrong };

/** From which rung each test is needed. It only looks: nothing is asked of anybody before the effect is seen. */
export function TestsForm({ action, ladder, needs, wrong }: Props) {
  return (
    <form action={action} className="form">
      {TESTS.map((test) => {
        const places = placesFor(test, ladder);
        const error = wrong?.why === "no such place" && wrong.test === test ? wrongInWords(wrong, ladder) : undefined;
        if (places.length === 1) return <OnlyThere key={test} name={test} place={places[0]!} words={`${testWords[test]}: always needed from ${rungNamed(ladder, places[0]!)?.name}`} meaning={testMeaning[test]} />;
        const options = places.map((place) => ({ value: place, label: place ? `Needed from ${rungNamed(ladder, place)?.name}` : "Not needed" }));
        return (
          <div key={test}>
            {error && <p className="field-error">{error}</p>}
            <Select name={test} label={testWords[test]} hint={testMeaning[test]} options={options} defaultValue={needs[test] ?? ""} />
          </div>
        );
      })}
      <p className="buttons"><button type="submit" className="button">See what this would change</button></p>
    </form>
  );
}

function OnlyThere({ name, place, words, meaning }: { name: string; place: string; words: string; meaning: string }) {
  return (
    <div>
      <p className="font-label">{words}</p>
      <p className="text-muted">{meaning}</p>
      <input type="hidden" name={name} value={place} />
    </div>
  );
}
