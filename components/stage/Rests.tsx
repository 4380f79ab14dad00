import { Notice } from "@/components/ui/Notice";
import type { Outline } from "@/lib/access/see";
import { dayWords } from "@/lib/work/dates";

/** Said where a work is paused, stopped or closed: since when, and why. */
export function Rests({ work, stage }: Pick<Outline, "work" | "stage">) {
  if (stage === "closed") {
    return work.closingConfirmedAt
      ? <Notice title="This work is closed"><p>The lead and a second seat closed it together on {dayWords(work.closingConfirmedAt)}.</p></Notice>
      : <Notice title="Closed, not confirmed by families"><p>The lead asked for a second key, and no answer came in time. So this work is closed, but nobody else has agreed that it is done.</p></Notice>;
  }
  const since = work.stoppedAt ?? work.pausedAt;
  if (!since) return null;
  return (
    <Notice kind="amber" title={work.stoppedAt ? "This work has stopped" : "This work is paused"}>
      <p>Since {dayWords(since)}, because: “{work.restsBecause}”</p>
      <p>{work.stoppedAt ? "You can read everything. Nothing more is added until it goes on again." : "People can still talk here. It does not move to a new stage until it goes on again."}</p>
    </Notice>
  );
}
