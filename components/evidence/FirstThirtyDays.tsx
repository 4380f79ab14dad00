import { FactList } from "@/components/record/FactList";
import { factInWords } from "@/lib/ladder/reading/fact-words";
import { inOrder, type Fact } from "@/lib/ladder/reading/facts";

const DAYS = 30;
const MOST = 40;

/** Co-production is in the order in which things happened, so the first thirty days stand here one by one; that each seat is asked for its view at a new stage goes without saying. */
export function FirstThirtyDays({ facts }: { facts: Fact[] }) {
  const begun = facts.find(({ kind }) => kind === "work begun");
  const first = begun ? onceADay(facts.filter(({ kind, day }) => kind !== "view asked" && day <= begun.day + DAYS).sort(inOrder)) : [];
  return (
    <section aria-labelledby="thirty" className="flow evidence-days-of">
      <h2 id="thirty">The first 30 days</h2>
      {first.length === 0 && <p>No day is known.</p>}
      <FactList facts={first.slice(0, MOST)} hrefOf={() => undefined} />
      {first.length > MOST && <p>And {first.length - MOST} more. They stand in the story of the work.</p>}
    </section>
  );
}

/** Four letters to one seat are one line of its day. */
function onceADay(facts: Fact[]): Fact[] {
  const said = new Set<string>();
  return facts.filter((fact) => {
    const line = `${fact.day} ${factInWords(fact)}`;
    return !said.has(line) && said.add(line);
  });
}
