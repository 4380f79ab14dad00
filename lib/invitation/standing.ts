import type { Invited } from "@/lib/access/answer";
import { Refusal } from "@/lib/access/refusal";
import { stateOf, type InvitationState } from "./rules";

/** Why an invitation can no longer be answered, in words for the person who holds the link. */
const notAnyMore: Partial<Record<InvitationState, string>> = {
  "joined": "You have joined already. Sign in to go to the work.",
  "left": "You had a seat here, and it has ended. To come back, ask the person who invited you.",
  "wrong person": "Somebody told us that this letter reached the wrong person, so its link has stopped.",
  "withdrawn": "This invitation was taken back. If you think that is a mistake, ask the person who invited you.",
  "expired": "This link has stopped working. Links last 30 days. We can send a new one to the same address.",
  "not sent": "This invitation was not sent yet.",
};

type Asked = Pick<Invited, "invitation" | "stage">;

/** A “no” or a “not now” may still become yes, so neither stands in the way. Throws Refusal. */
export function mustStand({ invitation, stage }: Asked, now: Date): void {
  const words = notAnyMore[stateOf(invitation, now)];
  if (words) throw new Refusal(words);
  if (stage === "closed") throw new Refusal("This piece of work has finished, so nobody joins any more. Thank you for answering.");
}
