import { TimeWords } from "@/components/ui/TimeWords";
import type { ShownDecision } from "@/lib/decision/read";
import type { Shared } from "@/lib/decision/rules";
import { dayWordsOf } from "@/lib/work/dates";
import { DecisionTags } from "./DecisionTags";

type Props = { decisions: ShownDecision[]; shared: Map<string, Shared>; at: string };

export function DecisionList({ decisions, shared, at }: Props) {
  return (
    <ul className="bare flow">
      {decisions.map((one) => (
        <li key={one.id} className="card">
          <p className="text-small text-muted"><TimeWords at={one.madeOn}>{dayWordsOf(one.madeOn)}</TimeWords></p>
          <p className="font-heading"><a href={`${at}/${one.number}`} className="inline-flex min-h-11 items-center">{one.what}</a></p>
          <DecisionTags decision={one} shared={shared.get(one.id)} />
        </li>
      ))}
    </ul>
  );
}
