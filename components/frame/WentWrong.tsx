"use client";

import { SiteFrame } from "./SiteFrame";

const referenceOf = (error: unknown) =>
  typeof error === "object" && error !== null && "digest" in error && typeof error.digest === "string" ? error.digest : undefined;

export function WentWrong({ error, retry }: { error: unknown; retry: () => void }) {
  const reference = referenceOf(error);
  return (
    <SiteFrame person="not asked" narrow>
      <h1>We can’t show this right now</h1>
      <p>Something went wrong on our side. What was saved before is still safe.</p>
      <p>If you were writing something, go back in your browser. Your words may still be in the box.</p>
      <p className="buttons">
        <button type="button" className="button" onClick={() => retry()}>Try again</button>
        <a href="/help">Get help</a>
      </p>
      {reference !== undefined && (
        <p>If it goes on, tell the person who looks after Alongside where you are. Give them this reference: <b>{reference}</b></p>
      )}
    </SiteFrame>
  );
}
