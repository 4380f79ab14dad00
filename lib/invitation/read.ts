import { eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { invitation, link, membership, organisation, person, profile, seat, settledBefore } from "@/db/schema";
import { and } from "@/db/where";
import { tokenHash, type Invited } from "@/lib/access/answer";
import { may, type Inside } from "@/lib/access/see";
import { FAMILY_SECTORS, type Sector } from "@/lib/seat/sectors";
import { seatsAt } from "@/lib/seat/read";
import { copiedToken } from "@/lib/letter/token";
import { hasProved } from "./proof";
import { hasExpired, stateOf, stillWaits, type InvitationState } from "./rules";

export type SeatForGuest = { id: string; sector: Sector; label: string; names: string[]; joined: number; asked: boolean; isEmpty: boolean };

/** Who is round the table, for somebody who has not joined: practitioners by name, families only as having joined (rule 12). */
async function roundTheTable(seen: Invited, reader: Reader): Promise<SeatForGuest[]> {
  const [partnershipId, workId] = [seen.partnership.id, seen.work.id];
  const seats = await seatsAt(reader, { partnershipId, workId });
  const practitioners = await reader
    .select({ seatId: membership.seatId, name: profile.name })
    .from(membership)
    .innerJoin(seat, and(eq(seat.partnershipId, partnershipId), eq(seat.id, membership.seatId)))
    .innerJoin(profile, and(eq(profile.partnershipId, partnershipId), eq(profile.personId, membership.personId)))
    .where(and(eq(membership.partnershipId, partnershipId), eq(membership.workId, workId), sql`${membership.leftAt} is null`, sql`${seat.sector} not in ${FAMILY_SECTORS}`))
    .orderBy(membership.joinedAt, membership.id);
  return seats.map(({ id, sector, label, emptyBecause, members, asked }) => ({
    id, sector, label, joined: members, asked: asked > 0, isEmpty: emptyBecause !== null,
    names: practitioners.flatMap(({ seatId, name }) => (seatId === id ? [name] : [])),
  }));
}

/** What somebody who holds the letter's link reads before they answer. Only what was said; nothing of it is filled in (rule 14). */
export async function invitationShown(seen: Invited, reader: Reader) {
  const [partnershipId, workId] = [seen.partnership.id, seen.work.id];
  const [asker] = await reader
    .select({ name: profile.name, job: profile.job, reach: profile.reach, organisation: organisation.name })
    .from(profile)
    .leftJoin(organisation, and(eq(organisation.partnershipId, partnershipId), eq(organisation.id, profile.organisationId)))
    .where(and(eq(profile.partnershipId, partnershipId), eq(profile.personId, seen.invitation.addedBy)));
  const settled = await reader
    .select({ id: settledBefore.id, kind: settledBefore.kind, what: settledBefore.what, setBy: settledBefore.setBy, since: settledBefore.since })
    .from(settledBefore)
    .where(and(eq(settledBefore.partnershipId, partnershipId), eq(settledBefore.workId, workId)))
    .orderBy(settledBefore.saidAt, settledBefore.id);
  return { asker: asker ? { ...asker, organisation: asker.organisation ?? "" } : null, settled, table: await roundTheTable(seen, reader) };
}
export type InvitationShown = Awaited<ReturnType<typeof invitationShown>>;

/** What the joining page puts in its boxes: the name this person has here already, or the one the letter was sent to. */
export async function nameToBegin(seen: Invited, reader: Reader): Promise<string> {
  const [known] = await reader
    .select({ name: profile.name })
    .from(profile)
    .innerJoin(person, eq(person.id, profile.personId))
    .where(and(eq(profile.partnershipId, seen.partnership.id), eq(person.email, seen.invitation.email)));
  return seen.invitation.oneOfSeveral ? seen.invitation.name : (known?.name ?? seen.invitation.name);
}

/** What the joining page needs of the browser it is shown in. */
export const joiningOf = ({ mark, now }: { mark: string; now: Date }) => async (seen: Invited, reader: Reader) =>
  ({ name: await nameToBegin(seen, reader), proved: seen.byCopy && (await hasProved(reader, { mark, invitationId: seen.invitation.id, now })) });

export type SentInvitation = { id: string; seatId: string; state: InvitationState; forLead: ForLead | null };
type ForLead = Pick<typeof invitation.$inferSelect, "name" | "email" | "sentAt" | "notNowAt" | "declinedAt" | "declinedBecause" | "generation"> & { asked: Date; linkWorks: boolean };

/** Invitations that nobody has joined by. Names, addresses and answers are for the lead; others learn that a seat is asked. */
export async function invitationsOf(seen: Inside, reader: Reader): Promise<SentInvitation[]> {
  const rows = await reader
    .select()
    .from(invitation)
    .where(and(eq(invitation.partnershipId, seen.partnership.id), eq(invitation.workId, seen.work.id), sql`${invitation.sentAt} is not null`, sql`${invitation.acceptedAt} is null`, sql`${invitation.withdrawnAt} is null`))
    .orderBy(invitation.addedAt, invitation.id);
  const leads = may(seen, "invite people");
  return rows.map((row) => ({ id: row.id, seatId: row.seatId, state: stateOf(row, seen.now), forLead: leads ? forLead(row, seen.now) : null }));
}

function forLead(row: typeof invitation.$inferSelect, now: Date): ForLead {
  const { name, email, sentAt, notNowAt, declinedAt, declinedBecause, generation, addedAt } = row;
  return { name, email, sentAt, notNowAt, declinedAt, declinedBecause, generation, asked: sentAt ?? addedAt, linkWorks: !hasExpired(row, now) };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** For the lead: an invitation that may still be answered, and the link to it that was made to be passed on, if it was. */
export const copiedLinkOf = (invitationId: string) => async (seen: Inside, reader: Reader) => {
  if (!may(seen, "invite people") || !UUID.test(invitationId)) return null;
  const [asked] = await reader.select().from(invitation).where(and(eq(invitation.partnershipId, seen.partnership.id), eq(invitation.workId, seen.work.id), eq(invitation.id, invitationId)));
  if (!asked || !stillWaits(stateOf(asked, seen.now)) || hasExpired(asked, seen.now)) return null;
  const token = copiedToken(asked.id, asked.generation);
  const [made] = await reader.select({ at: link.madeAt }).from(link).where(eq(link.tokenHash, tokenHash(token)));
  return { name: asked.name, expiresAt: asked.expiresAt, token: made ? token : null };
};
