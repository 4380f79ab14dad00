import type { invitation } from "@/db/schema";
import { Refusal } from "@/lib/access/refusal";
import { stateOf, type InvitationState } from "./rules";

/** Why an invitation can no longer be answered, in words for the person who holds the link. */
const notAnyMore: Partial<Record<InvitationState, string>> = {
  "joined": "You have joined already. Sign in to go to the work.",
  "withdrawn": "This invitation was taken back. If you think that is a mistake, ask the person who invited you.",
  "expired": "This link has stopped working. Links last 30 days. We can send a new one to the same address.",
  "not sent": "This invitation was not sent yet.",
};

export function mustStand(asked: typeof invitation.$inferSelect, now: Date): void {
  const words = notAnyMore[stateOf(asked, now)];
  if (words) throw new Refusal(words);
}
