import { Card } from "@/components/ui/Card";
import type { Claim } from "@/lib/ladder/read";
import { slipHelp, whatHappenedWords } from "@/lib/ladder/words";

/** Beside a rung that is lower than before: what would bring it back, and what other groups have done. */
export function WhatHelps({ claim, talkHref }: { claim: Claim | null; talkHref: string }) {
  if (!claim?.whatHappened) return null;
  return (
    <Card title="What could bring it back" look="tint">
      <p>The lead says it is lower than before. What happened: <b>{whatHappenedWords[claim.whatHappened].toLowerCase()}</b>.</p>
      {claim.bringBack && <p>What would bring it back: “{claim.bringBack}”</p>}
      <p>What has helped other groups:</p>
      <ul>{slipHelp[claim.whatHappened].map((line) => <li key={line}>{line}</li>)}</ul>
      <p><a href={talkHref}>Ask everyone round the table</a>, or read <a href="/help/ladder">help about the ladder</a>.</p>
    </Card>
  );
}
