import { daysAfter, daysBetween, londonDay } from "@/lib/work/dates";

type Dated = {
  sentAt: Date | null;
  remindedAt: Date | null;
  askedOnceMoreAt: Date | null;
  someoneElseAt: Date | null;
  wrongPersonAt: Date | null;
  namedAt: Date | null;
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

export type InvitationState =
  | "not sent" | "withdrawn" | "joined" | "left" | "wrong person" | "said no" | "said someone else" | "named who comes" | "said not now" | "not reached" | "expired" | "opened" | "delivered" | "sent";

/** Asked, and an answer may still come. */
export const stillWaits = (state: InvitationState): boolean => ["sent", "delivered", "opened", "said not now", "expired", "not reached"].includes(state);

/** "Not now" stands until they are asked once more; said again after that, it stands for good. */
export const putOff = ({ notNowAt, askedOnceMoreAt }: Pick<Dated, "notNowAt" | "askedOnceMoreAt">): Date | null =>
  notNowAt && (!askedOnceMoreAt || notNowAt > askedOnceMoreAt) ? notNowAt : null;

/** How an invitation stands, from its dated facts alone. An answer counts before anything else; "not now" may still become yes. */
export function stateOf(invitation: Dated, now: Date): InvitationState {
  if (invitation.acceptedAt) return invitation.withdrawnAt ? "left" : "joined";
  if (invitation.withdrawnAt) return "withdrawn";
  if (invitation.wrongPersonAt) return "wrong person";
  if (invitation.declinedAt) return "said no";
  if (!invitation.sentAt) return "not sent";
  if (invitation.someoneElseAt) return "said someone else";
  if (invitation.namedAt) return "named who comes";
  if (putOff(invitation)) return "said not now";
  if (invitation.notReachedAt && !invitation.deliveredAt) return "not reached";
  if (hasExpired(invitation, now)) return "expired";
  if (invitation.openedAt) return "opened";
  return invitation.deliveredAt ? "delivered" : "sent";
}

/** Kind by default (product.md, rule 15): an invitation and two reminders at most, never two letters on one day, and never after a no. */
export const MOST_LETTERS = 3;

const NEVER_AGAIN = ["not sent", "joined", "left", "withdrawn", "said no", "said someone else", "named who comes", "wrong person"] as const;
export type NotAgain = (typeof NEVER_AGAIN)[number] | "sent today" | "sent enough";

/** How many letters somebody has had about this: each sending, and the reminder. */
export const lettersSent = ({ sentAt, generation, remindedAt }: Pick<Dated, "sentAt" | "remindedAt"> & { generation: number }): number =>
  sentAt ? generation + (remindedAt ? 1 : 0) : 0;

/** Why an invitation is not sent again, or null when it may be. One that did not arrive may be tried the same day. */
export function whyNotSendAgain(invitation: Dated & { generation: number }, now: Date): NotAgain | null {
  const state = stateOf(invitation, now);
  const never = NEVER_AGAIN.find((one) => one === state);
  if (never) return never;
  if (lettersSent(invitation) >= MOST_LETTERS) return "sent enough";
  if (state !== "not reached" && invitation.sentAt && londonDay(invitation.sentAt) === londonDay(now)) return "sent today";
  return null;
}

type How = "nominated" | "open" | "picked";

/** How somebody was chosen is a question for family seats only. Whoever comes by a group's shared address was chosen by that group. */
export const howAsked = (how: How | "shared" | "", isFamilySeat: boolean): { how: How; shared: boolean } =>
  how === "shared" ? { how: isFamilySeat ? "nominated" : "picked", shared: true } : { how: isFamilySeat ? how || "picked" : "picked", shared: false };

/** What its holder finds behind the link: something to answer, or why there is nothing any more. */
export type LinkState = "to answer" | "joined" | "left" | "wrong person" | "withdrawn" | "replaced" | "finished" | "expired";

export function linkState({ invitation, replaced, stage }: { invitation: Dated; replaced: boolean; stage: string }, now: Date): LinkState {
  const state = stateOf(invitation, now);
  if (state === "joined" || state === "left" || state === "wrong person" || state === "withdrawn") return state;
  if (replaced) return "replaced";
  if (stage === "closed") return "finished";
  return hasExpired(invitation, now) ? "expired" : "to answer";
}

export const REMIND_AFTER_DAYS = 7;
export const ASK_ONCE_MORE_AFTER_DAYS = 28;

/** One reminder, a week after a letter that has no answer; not where the lead has written again, and never a second. */
export function mayRemind(invitation: Dated & { generation: number }, now: Date): boolean {
  const waits = ["sent", "delivered", "opened"].includes(stateOf(invitation, now));
  return waits && !invitation.remindedAt && !invitation.askedOnceMoreAt && invitation.generation === 1 && daysBetween(invitation.sentAt!, now) >= REMIND_AFTER_DAYS;
}

/**
 * "Not now" is asked once more after four weeks, with a new link, and never again. A letter that was sent since (because they
 * asked for a new link, or the lead wrote) begins the four weeks anew. Null where no further letter comes.
 */
export function asksOnceMoreFrom(invitation: Dated & { generation: number }): Date | null {
  const said = putOff(invitation);
  if (!said || !invitation.sentAt || invitation.askedOnceMoreAt || lettersSent(invitation) >= MOST_LETTERS) return null;
  return daysAfter(said > invitation.sentAt ? said : invitation.sentAt, ASK_ONCE_MORE_AFTER_DAYS);
}

export function mayAskOnceMore(invitation: Dated & { generation: number }, now: Date): boolean {
  const from = asksOnceMoreFrom(invitation);
  return stateOf(invitation, now) === "said not now" && from !== null && londonDay(from) <= londonDay(now);
}

/** A letter does not go to somebody who answered after it was queued; one queued later is their own wish, for only they can ask for it then. */
export const answeredSince = ({ declinedAt, someoneElseAt, namedAt }: Dated, queuedAt: Date): boolean =>
  [declinedAt, someoneElseAt, namedAt].some((answered) => answered !== null && answered >= queuedAt);
