import { Card } from "@/components/ui/Card";
import type { Waiting } from "@/lib/saying/read-waiting";

const said: Record<Waiting["kind"], { words: (number: number) => string; place: (number: number) => string }> = {
  "are these your words": { words: (n) => `Point ${n}: are these your words?`, place: (n) => `/points/${n}` },
  "is it fair": { words: (n) => `Point ${n} has an answer. Is it fair?`, place: (n) => `/points/${n}` },
  "what do you think": { words: (n) => `Decision ${n}: do you agree?`, place: (n) => `/decisions/${n}` },
  "your question": { words: (n) => `Your seat is asked something: question ${n}`, place: () => "/told-and-asked" },
  "yours to see to": { words: (n) => `Point ${n} waits for you to see that it is answered`, place: (n) => `/points/${n}` },
  "your answer to a proposal": { words: (n) => `Proposal ${n}: do you agree?`, place: (n) => `/proposals/${n}` },
  "its outcome": { words: (n) => `Proposal ${n}: the last day is over. Say the outcome`, place: (n) => `/proposals/${n}` },
  "nobody sees to it": { words: (n) => `Point ${n} of a family waits for an answer`, place: (n) => `/points/${n}` },
};

/** What waits for this reader in the record of the work. Nothing stands here when nothing waits. */
export function WaitingForMe({ waiting, at }: { waiting: readonly Waiting[]; at: string }) {
  if (waiting.length === 0) return null;
  return (
    <Card title="Waiting for you" look="tint">
      <ul>{waiting.map(({ kind, number }) => <li key={`${kind}-${number}`}><a href={`${at}${said[kind].place(number)}`} className="inline-flex min-h-11 items-center">{said[kind].words(number)}</a></li>)}</ul>
    </Card>
  );
}
