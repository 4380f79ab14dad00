import { Choices } from "@/components/ui/Choices";
import { FieldRows } from "@/components/ui/FieldRows";
import { TextField } from "@/components/ui/TextField";
import { SETTLED_KINDS } from "@/lib/work/input";
import { settledKindWords, WHYS, whyWords } from "@/lib/work/words";

type Settled = { kind: string; what: string; setBy: string; since: string | null };

const columns = [
  { name: "kind", label: "What kind is it?", kind: "select" as const, empty: "Choose", options: SETTLED_KINDS.map((value) => ({ value, label: settledKindWords[value] })) },
  { name: "what", label: "What is settled?" },
  { name: "setBy", label: "Who set it?", optional: true },
  { name: "since", label: "Since when?", kind: "date" as const, optional: true },
];

/** Why the work exists, and what cannot change or was already chosen: said openly, or left empty. */
export function ReasonFields({ why, whyMore, settled }: { why?: string[]; whyMore?: string; settled?: Settled[] }) {
  return (
    <>
      <Choices name="why" many optional label="Why does this work exist?" defaultValue={why} options={WHYS.map((value) => ({ value, label: whyWords[value] }))} />
      <TextField name="whyMore" optional label="Which one, in a few words?" hint="For example: the inspection’s third area, or priority 2 of our strategy." maxLength={200} defaultValue={whyMore} autoComplete="off" />
      <section className="flow" aria-labelledby="settled-heading">
        <h2 id="settled-heading">What is settled already?</h2>
        <p>A <b>limit</b> is the law, money or a date that you cannot change. An <b>answer</b> is a plan, an option or a provider that is already chosen. Leave this empty if nothing is settled.</p>
        <p>Everyone you invite reads it before they say yes or no. Please don’t name a child.</p>
        <FieldRows
          name="settled"
          one="Limit or answer"
          columns={columns}
          rows={settled?.map(({ kind, what, setBy, since }) => ({ kind, what, setBy, since: since ?? "" }))}
          least={1}
          most={10}
          add="Add another limit or answer"
        />
      </section>
    </>
  );
}
