import { eq, sql } from "drizzle-orm";
import { inTransaction } from "@/db/client";
import { letter } from "@/db/schema";
import { and } from "@/db/where";
import { settings } from "@/lib/settings";
import { invitationDelivered, invitationNotReached } from "@/lib/invitation/delivered";
import { aboutIt, hearer, invitationFor, queuedLetter } from "./about";
import type { HeardKind } from "./audience";
import { lay } from "./layout";
import type { Letter } from "./letter";
import { personInvited } from "./letters/person-invited";
import { NotReached, type Mailer } from "./mailer";
import { writers } from "./write";

export type Delivery = { partnershipId: string; letterId: string; now: Date; mailer: Mailer };
type Written = { to: { name: string; address: string }; letter: Letter; fromName: string };

/**
 * Sends one queued letter: writes it as things stand now, asks again whether its hearer may still see it, hands it to the
 * mailer, marks it sent. A letter already sent or dropped is left alone. A crash between handing over and marking may send
 * one letter twice, with the same Message-ID; none is ever lost.
 */
export async function deliver({ partnershipId, letterId, now, mailer }: Delivery): Promise<void> {
  const mine = and(eq(letter.partnershipId, partnershipId), eq(letter.id, letterId));
  const written = await inTransaction({ partnershipId, readOnly: true }, async (reader) => {
    const row = await queuedLetter(reader, partnershipId, letterId);
    if (!row || row.letter.sentAt || row.letter.droppedAt) return null;
    return { row, ...(row.letter.kind === "person invited" ? await invite(reader, row) : await tell(reader, row, now)) };
  });
  if (!written) return;
  if ("dropped" in written) {
    await inTransaction({ partnershipId }, (tx) => tx.update(letter).set({ droppedAt: now, droppedBecause: written.dropped }).where(mine));
    return;
  }
  const isInvitation = written.row.letter.kind === "person invited";
  const about = { partnershipId, invitationId: written.row.letter.subjectId ?? "", now };
  try {
    await mailer({ messageId: messageId(letterId), to: written.to, fromName: written.fromName, subject: written.letter.subject, ...(await lay(written.letter)) }, now);
  } catch (error) {
    await inTransaction({ partnershipId }, (tx) => tx.update(letter).set({ tries: sql`${letter.tries} + 1`, lastTrouble: trouble(error) }).where(mine));
    if (!(error instanceof NotReached)) throw error;
    await inTransaction({ partnershipId }, (tx) => tx.update(letter).set({ droppedAt: now, droppedBecause: "The address was refused." }).where(mine));
    if (isInvitation) await invitationNotReached(about);
    return;
  }
  if (isInvitation) await invitationDelivered(about);
  await inTransaction({ partnershipId }, (tx) => tx.update(letter).set({ sentAt: now, tries: sql`${letter.tries} + 1` }).where(mine));
}

type Row = NonNullable<Awaited<ReturnType<typeof queuedLetter>>>;
type ReaderOf = Parameters<typeof queuedLetter>[0];

async function invite(reader: ReaderOf, row: Row): Promise<Written | { dropped: string }> {
  const found = await invitationFor(reader, row);
  if ("dropped" in found) return found;
  return { to: found, letter: personInvited(found.about), fromName: fromName(row) };
}

async function tell(reader: ReaderOf, row: Row, now: Date): Promise<Written | { dropped: string }> {
  const to = await hearer(reader, row, now);
  if ("dropped" in to) return to;
  return { to, letter: writers[row.letter.kind as Exclude<HeardKind, "person invited">](aboutIt(row, to)), fromName: fromName(row) };
}

/** Every letter has one Message-ID however often it is tried, so that a second arrival can be recognised. */
export const messageId = (letterId: string): string => `<${letterId}@${new URL(settings().appUrl).hostname}>`;

const fromName = ({ actor, partnership }: Row) => (actor?.name ? `${actor.name}, ${partnership.teamName}` : partnership.teamName);

/** Kept for the operator. Never the address: only what kind of trouble it was. */
const trouble = (error: unknown) => {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return [error instanceof Error ? error.name : "Error", code, responseCode].filter(Boolean).join(" ");
};
