import { Card } from "@/components/ui/Card";
import { Tag } from "@/components/ui/Tag";
import { TimeWords } from "@/components/ui/TimeWords";
import type { KeysShown } from "@/lib/two-keys/read";
import { asksTo, stateWords } from "@/lib/two-keys/words";
import { dayWords } from "@/lib/work/dates";

/** What was asked of two keys, and what became of it. Each leads to its own page. */
export function KeysList({ all, at }: { all: KeysShown[]; at: string }) {
  if (all.length === 0) return null;
  return (
    <Card title="Asked of two keys">
      <p>One person turns a key. A second person, of another seat, turns the other. Then it is done.</p>
      <ul className="bare flow">
        {all.map((keys) => (
          <li key={keys.id}>
            <a href={`${at}/key/${keys.id}`}>{keys.by} asked {asksTo[keys.deed]}</a>, <TimeWords at={keys.askedAt}>{dayWords(keys.askedAt)}</TimeWords>{" "}
            <Tag kind={keys.mayTurn ? "new" : "plain"}>{keys.mayTurn ? "Your answer is asked" : stateWords[keys.state]}</Tag>
          </li>
        ))}
      </ul>
    </Card>
  );
}
