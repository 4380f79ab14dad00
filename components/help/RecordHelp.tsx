import { TLAP } from "@/lib/ladder/reading/ladders";
import { testWords } from "@/lib/ladder/reading/test-words";

const rungs = TLAP.rungs.filter(({ tests }) => tests.length > 0);

export function RecordHelp() {
  return (
    <>
      <p>The lead says which rung the work stands on. Each seat says how it sees it. Beside them Alongside says what <b>the record shows</b>. It is worked out from dated facts alone.</p>
      <h2>How it is worked out</h2>
      <p>Each rung has a few tests. A rung is shown when its tests, and those of every rung below it, are met. From the lowest to the highest:</p>
      <dl className="flow">
        {rungs.map(({ key, name, tests }) => (
          <div key={key}><dt>{name}</dt><dd>{tests.map((test) => testWords[test]).join(" · ")}</dd></div>
        ))}
      </dl>
      <p>Each test has a sentence that says what is so and what to do next. Choose the sentence to see the facts behind it.</p>
      <h2>What counts, and what does not</h2>
      <ul>
        <li>How often somebody speaks or comments counts for nothing. Nobody gives points.</li>
        <li>What is written down more than 7 days late may count against the work, but not for it, unless it was within 30 days and families agreed the notes. It says “added later” for as long as the record is kept.</li>
        <li>From Co-design up a family member counts who was chosen by families or came by open invitation. The organisation that leads must not pay them.</li>
        <li>Limits such as the law or the money hold nobody back, when they are said openly.</li>
        <li>A decision made without families can still be shared: tell them within a week, give them 3 days, and ask if they confirm it.</li>
      </ul>
      <h2>When it is too late for something</h2>
      <p>Some things cannot change later: who was there before Design began, for example. Then it says “This cannot change now”. The lead and families may start again together, at Scoping. From that day a second reading stands beside the first.</p>
      <h2>Where a partnership has tests of its own</h2>
      <p>A partnership may ask more or less of a rung, if its parent carer forum says yes too. Such a rung says “local rule”, and what the national preset shows stands beside it. The page “Ladder” of the partnership says what each rung needs there. Work that had begun keeps its own tests until its lead takes up the new ones.</p>
      <h2>What it is not</h2>
      <p>The record is shown as it was written. That does not prove it true. Where families see it otherwise, that is worth more than any rung. An honest low rung beats a high one that families do not share.</p>
    </>
  );
}
