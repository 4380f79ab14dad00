import { Card } from "@/components/ui/Card";
import { Tag } from "@/components/ui/Tag";
import { dayWordsOf } from "@/lib/work/dates";

type Settled = { id: string; kind: "limit" | "answer"; what: string; setBy: string; since: string | null };

const kindWords = { limit: "A limit", answer: "An answer already chosen" };

/** What nobody round the table can change, or what was chosen before they came: said openly. */
export function SettledBefore({ settled }: { settled: Settled[] }) {
  return (
    <Card title="What was settled before?">
      {settled.length === 0 && <p>Nobody has named anything as settled before.</p>}
      {settled.length > 0 && (
        <ul className="bare">
          {settled.map((one) => (
            <li key={one.id} className="border-edge py-2 not-first:border-t">
              <Tag kind="plain">{kindWords[one.kind]}</Tag>
              <p className="mt-1">{one.what}</p>
              <p className="text-small text-muted">{whoAndWhen(one)}</p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function whoAndWhen({ setBy, since }: Settled): string {
  if (!setBy && !since) return "Who set it, and when, was not said.";
  return [setBy ? `Set by ${setBy}` : "Who set it was not said", since ? `since ${dayWordsOf(since)}` : ""].filter(Boolean).join(", ") + ".";
}
