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
