import type { Ladder } from "@/lib/ladder/reading/ladders";
import type { Climb } from "@/lib/ladder/reading/rules";
import { becauseOf } from "@/lib/record/rules";

/** Why the record shows this and not more. Each sentence leads to its facts. */
export function WhyList({ climb, ladder, href, idStart = "" }: { climb: Climb; ladder: Ladder; href: string; idStart?: string }) {
  const why = becauseOf(climb, ladder);
  if (why.length === 0) return null;
  return (
    <ul className="bare grid gap-1">
      {why.map(({ test, words }) => <li key={test} className="m-0"><a href={`${href}#${idStart}${test}`} className="inline-flex min-h-11 items-center">{words}</a></li>)}
    </ul>
  );
}
