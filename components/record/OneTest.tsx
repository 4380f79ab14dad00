import { Details } from "@/components/ui/Details";
import type { Fact } from "@/lib/ladder/reading/facts";
import type { Finding } from "@/lib/ladder/reading/finding";
import { testWords } from "@/lib/ladder/reading/test-words";
import { FactList } from "./FactList";
import { TestResult } from "./TestResult";

const FEW = 5;
type Props = { finding: Finding; facts: Fact[]; hrefOf: (fact: Fact) => string | undefined; idStart: string };

/** One test: how it stands, what is so, what to do, and the facts that say so. */
export function OneTest({ finding, facts, hrefOf, idStart }: Props) {
  const list = facts.filter(({ id }) => finding.because.includes(id));
  const words = list.length === 1 ? "The fact that says so" : `The ${list.length} facts that say so`;
  return (
    <li id={`${idStart}${finding.key}`} className="m-0 border-t border-edge py-4">
      <h4 className="flex flex-wrap items-baseline gap-x-3 gap-y-1">{testWords[finding.key]} <TestResult result={finding.result} /></h4>
      <p className="mt-1">{finding.sentence}</p>
      {list.length > 0 && <Details summary={words} open={list.length <= FEW}><FactList facts={list} hrefOf={hrefOf} /></Details>}
    </li>
  );
}
