import { DataTable } from "@/components/ui/DataTable";
import { sharedDecisions } from "@/lib/decision/rules";
import { sharedWords } from "@/lib/decision/words";
import { dayInWords, type Day } from "@/lib/ladder/reading/day";
import { addedLaterInWords, factInWords } from "@/lib/ladder/reading/fact-words";
import type { Fact } from "@/lib/ladder/reading/facts";
import { inOrder } from "@/lib/ladder/reading/facts";

const COLUMNS = [{ key: "day", label: "Day" }, { key: "what", label: "Who was there" }, { key: "shared", label: "With families" }];

/** Every real decision by its own day: where it was made, which seats were there, and whether it was shared with families. */
export function DecidedTogether({ facts, day }: { facts: Fact[]; day: Day }) {
  const shared = sharedDecisions(facts, day);
  const decisions = facts.filter(({ id }) => shared.has(id)).sort(inOrder);
  return (
    <section aria-labelledby="decisions" className="flow">
      <h2 id="decisions">What was decided, and who was there</h2>
      {decisions.length === 0 ? <p>No decision has been written down yet.</p> : (
        <DataTable
          caption="Decisions that shaped the work"
          columns={COLUMNS}
          rows={decisions.map((fact) => ({
            key: fact.id,
            cells: { day: dayInWords(fact.day), what: [factInWords(fact), addedLaterInWords(fact)].filter(Boolean).join(" "), shared: sharedWords[shared.get(fact.id)!] },
          }))}
        />
      )}
    </section>
  );
}
