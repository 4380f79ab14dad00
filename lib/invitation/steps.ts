import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/id";
import { invitation, link, membership, person as personTable, profile, suggestion } from "@/db/schema";
import { and } from "@/db/where";
import { tokenHash } from "@/lib/access/answer";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import type { Happening } from "@/lib/event/kinds";
import { linkToken } from "@/lib/letter/token";
import type { Sector } from "@/lib/seat/sectors";
import { daysAfter } from "@/lib/work/dates";
import { lettersSent, LINK_DAYS, MOST_LETTERS } from "./rules";

type Asked = typeof invitation.$inferSelect;
type Seat = { sector: Sector; label: string };

/** Sends an invitation, for the first time or again: a new link that lasts 30 days, and the letter that carries it. Older links stop. */
export async function send(tx: Tx, asked: Asked, seat: Seat, now: Date): Promise<Happening> {
  const generation = asked.sentAt ? asked.generation + 1 : asked.generation;
  const mine = and(eq(invitation.partnershipId, asked.partnershipId), eq(invitation.id, asked.id));
  await tx.update(invitation).set({ generation, sentAt: now, expiresAt: daysAfter(now, LINK_DAYS), notReachedAt: null }).where(mine);
  const tokenIs = tokenHash(linkToken(asked.id, generation));
  await tx.insert(link).values({ tokenHash: tokenIs, partnershipId: asked.partnershipId, kind: "invitation", subjectId: asked.id, madeAt: now });
  return { kind: "person invited", subjectId: asked.id, detail: { sector: seat.sector, label: seat.label, how: asked.how } };
}

export type AskPlace = { tx: Tx; partnershipId: string; workId: string };
type Guest = Pick<typeof invitation.$inferInsert, "name" | "email" | "organisation" | "how" | "shared" | "paidByLead" | "oneOfSeveral" | "addedBy">;

/** A suggestion of this work that waits for the lead. Throws Refusal. */
export async function openSuggestion({ tx, partnershipId, workId }: AskPlace, id: string): Promise<typeof suggestion.$inferSelect> {
  const [found] = await tx
    .select().from(suggestion)
    .where(and(eq(suggestion.partnershipId, partnershipId), eq(suggestion.workId, workId), eq(suggestion.id, id), sql`${suggestion.takenUpAt} is null and ${suggestion.setAsideAt} is null`));
  if (!found) throw new Refusal("This suggestion was answered already. Open the page again.");
  return found;
}

/** Asks one more person for a seat, with a letter that goes at once. Throws FieldRefusal beside their address. */
export async function askFor(at: AskPlace, sits: Seat & { id: string }, guest: Guest, now: Date): Promise<Happening> {
  await mustBeNew(at, guest);
  const asked = { ...guest, partnershipId: at.partnershipId, id: newId(), workId: at.workId, seatId: sits.id, addedAt: now };
  const [added] = await at.tx.insert(invitation).values(asked).onConflictDoNothing().returning();
  if (!added) throw new FieldRefusal("email", `${guest.name} is already invited.`);
  return send(at.tx, added, sits, now);
}

/** Nobody is asked who sits here already, is asked already, has said no, or has had enough letters. */
async function mustBeNew({ tx, partnershipId, workId }: AskPlace, { email, name, oneOfSeveral }: Guest): Promise<void> {
  const isThem = (other: { name: string }) => !oneOfSeveral || other.name.toLowerCase() === name.toLowerCase();
  const seated = (await tx
    .select({ name: profile.name })
    .from(membership)
    .innerJoin(personTable, eq(personTable.id, membership.personId))
    .innerJoin(profile, and(eq(profile.partnershipId, partnershipId), eq(profile.personId, membership.personId)))
    .where(and(eq(membership.partnershipId, partnershipId), eq(membership.workId, workId), sql`${membership.leftAt} is null`, eq(personTable.email, email)))).find(isThem);
  if (seated) throw new FieldRefusal("email", `${seated.name} has a seat in this work already.`);
  const before = (await tx.select().from(invitation).where(and(eq(invitation.partnershipId, partnershipId), eq(invitation.workId, workId), eq(invitation.email, email)))).filter(isThem);
  const said = before.find((one) => one.declinedAt);
  if (said) throw new FieldRefusal("email", `${said.name} has said no to this work. That is an answer, so we do not write again.`);
  const waiting = before.find((one) => !one.withdrawnAt);
  if (waiting) throw new FieldRefusal("email", `${waiting.name} is already invited.`);
  const letters = before.filter((one) => !one.acceptedAt).reduce((sum, one) => sum + lettersSent(one), 0);
  if (letters >= MOST_LETTERS) throw new FieldRefusal("email", "This address has had three letters about this work. Try to reach them another way.");
}
