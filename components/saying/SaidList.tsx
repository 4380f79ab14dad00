import { TimeWords } from "@/components/ui/TimeWords";
import type { Said } from "@/lib/saying/read";
import { saidWords } from "@/lib/saying/words";
import { dayWords } from "@/lib/work/dates";

/** What seats have said of it, in the order they said it. */
export function SaidList({ said, none }: { said: Said[]; none: string }) {
  if (said.length === 0) return <p>{none}</p>;
  return (
    <ol className="bare">
      {said.map((one) => (
        <li key={one.id} className="border-edge py-3 not-first:border-t">
          <p>{one.name} <span className="text-muted">({one.seat})</span> {saidWords[one.kind]}</p>
          {one.words && <blockquote>{one.words}</blockquote>}
          <p className="text-small text-muted"><TimeWords at={one.on}>{dayWords(one.on)}</TimeWords></p>
        </li>
      ))}
    </ol>
  );
}
