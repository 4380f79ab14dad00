import { londonDay } from "@/lib/work/dates";

type Dated = {
  sentAt: Date | null;
  deliveredAt: Date | null;
  notReachedAt: Date | null;
  openedAt: Date | null;
  acceptedAt: Date | null;
  notNowAt: Date | null;
  declinedAt: Date | null;
  withdrawnAt: Date | null;
  expiresAt: Date | null;
};

/** Links last 30 days (screens.md, B1). */
export const LINK_DAYS = 30;

export const hasExpired = (invitation: Dated, now: Date): boolean => invitation.expiresAt !== null && invitation.expiresAt < now;

export type InvitationState = "not sent" | "withdrawn" | "joined" | "said no" | "said not now" | "not reached" | "expired" | "opened" | "delivered" | "sent";

/** How an invitation stands, from its dated facts alone. An answer counts before anything else; "not now" may still become yes. */
export function stateOf(invitation: Dated, now: Date): InvitationState {
  if (invitation.acceptedAt) return "joined";
  if (invitation.withdrawnAt) return "withdrawn";
  if (invitation.declinedAt) return "said no";
  if (!invitation.sentAt) return "not sent";
  if (invitation.notNowAt) return "said not now";
  if (invitation.notReachedAt && !invitation.deliveredAt) return "not reached";
  if (hasExpired(invitation, now)) return "expired";
  if (invitation.openedAt) return "opened";
  return invitation.deliveredAt ? "delivered" : "sent";
}

/** Kind by default (product.md, rule 15): an invitation and two reminders at most, never two letters on one day, and never after a no. */
export const MOST_LETTERS = 3;

export type NotAgain = "not sent" | "joined" | "withdrawn" | "said no" | "sent today" | "sent enough";

/** Why an invitation is not sent again, or null when it may be. One that did not arrive may be tried the same day. */
export function whyNotSendAgain(invitation: Dated & { generation: number }, now: Date): NotAgain | null {
  const state = stateOf(invitation, now);
  if (state === "not sent" || state === "joined" || state === "withdrawn" || state === "said no") return state;
  if (invitation.generation >= MOST_LETTERS) return "sent enough";
  if (state !== "not reached" && invitation.sentAt && londonDay(invitation.sentAt) === londonDay(now)) return "sent today";
  return null;
}

/** What its holder finds behind the link: something to answer, or why there is nothing any more. */
export type LinkState = "to answer" | "joined" | "withdrawn" | "replaced" | "finished" | "expired";

export function linkState({ invitation, replaced, stage }: { invitation: Dated; replaced: boolean; stage: string }, now: Date): LinkState {
  const state = stateOf(invitation, now);
  if (state === "joined" || state === "withdrawn") return state;
  if (replaced) return "replaced";
  if (stage === "closed") return "finished";
  return hasExpired(invitation, now) ? "expired" : "to answer";
}
