import { TimeWords } from "@/components/ui/TimeWords";
import { dateOf, dayInWords } from "@/lib/ladder/reading/day";
import { addedLaterInWords, factInWords } from "@/lib/ladder/reading/fact-words";
import type { Fact } from "@/lib/ladder/reading/facts";

type Props = { facts: Fact[]; hrefOf: (fact: Fact) => string | undefined };

/** The facts that say so: the day first, then what happened, and where it stands. */
export function FactList({ facts, hrefOf }: Props) {
  return (
    <ul className="bare grid gap-1">
      {facts.map((fact, at) => {
        const href = hrefOf(fact);
        const late = addedLaterInWords(fact);
        return (
          <li key={fact.id + fact.kind + String(at)} className="m-0">
            <TimeWords at={dateOf(fact.day)}>{dayInWords(fact.day)}</TimeWords>:{" "}
            {href ? <a href={href} className="inline-flex min-h-11 items-center">{factInWords(fact)}</a> : factInWords(fact)}
            {late && <span className="block text-muted">{late}</span>}
          </li>
        );
      })}
    </ul>
  );
}
