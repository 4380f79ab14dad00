import type { Invited } from "@/lib/access/answer";
import { Refusal } from "@/lib/access/refusal";
import { linkState, type LinkState } from "./rules";

/** Why an invitation can no longer be answered, in words for the person who holds the link. */
const notAnyMore: Record<Exclude<LinkState, "to answer">, string> = {
  "joined": "You have joined already. Sign in to go to the work.",
  "left": "You had a seat here, and it has ended. To come back, ask the person who invited you.",
  "wrong person": "Somebody told us that this letter reached the wrong person, so its link has stopped.",
  "withdrawn": "This invitation was taken back. If you think that is a mistake, ask the person who invited you.",
  "replaced": "We sent you a newer letter. Use the link in that one.",
  "finished": "This piece of work has finished, so nobody joins any more. Thank you for answering.",
  "expired": "This link has stopped working. Links last 30 days. We can send a new one to the same address.",
};

type Asked = Pick<Invited, "invitation" | "stage">;

/** What the page shows as answerable can be answered, and nothing else. A “no” or a “not now” may still become yes while its link works. Throws Refusal. */
export function mustStand(asked: Asked, now: Date): void {
  const state = linkState({ ...asked, replaced: false }, now);
  if (state !== "to answer") throw new Refusal(notAnyMore[state]);
}
