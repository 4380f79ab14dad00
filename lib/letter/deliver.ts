import { eq, sql, type SQL } from "drizzle-orm";
import { inTransaction } from "@/db/client";
import { letter } from "@/db/schema";
import { and } from "@/db/where";
import { settings } from "@/lib/settings";
import { invitationDelivered, invitationNotReached } from "@/lib/invitation/delivered";
import { aboutIt, askStands, hearer, invitationFor, outcomeToCome, proposalWaitsFor, queuedLetter } from "./about";
import { invites, type HeardKind, type InvitingKind, type QuietKind } from "./audience";
import { lay } from "./layout";
import type { Letter } from "./letter";
import { asks } from "./letters/person-invited";
import { NotReached, TryLater, troubleWords, type Mailer } from "./mailer";
import { wordsToThem } from "./words-to-them";
import { isStillAsked, sheetFor } from "./sheet";
import { writers } from "./write";

/** `lastTry`: the worker will not come back to this letter, so the lead is told that it did not arrive. */
export type Delivery = { partnershipId: string; letterId: string; now: Date; mailer: Mailer; lastTry?: boolean };
type Written = { to: { name: string; address: string }; letter: Letter; fromName: string };

/**
 * Sends one queued letter: writes it as things stand now, asks again whether its hearer may still see it, hands it to the
 * mailer, marks it sent. A letter already sent or dropped is left alone. A crash between handing over and marking may send
 * one letter twice, with the same Message-ID; none is ever lost.
 */
export async function deliver({ partnershipId, letterId, now, mailer, lastTry = false }: Delivery): Promise<void> {
  const mine = and(eq(letter.partnershipId, partnershipId), eq(letter.id, letterId));
  const mark = (facts: Partial<typeof letter.$inferInsert> | Record<"tries", SQL>) => inTransaction({ partnershipId }, (tx) => tx.update(letter).set(facts).where(mine));
  const written = await inTransaction({ partnershipId, readOnly: true }, async (reader) => {
    const row = await queuedLetter(reader, partnershipId, letterId);
    if (!row || row.letter.sentAt || row.letter.droppedAt) return null;
    return { row, ...(invites(row.letter.kind) ? await invite(reader, row, now) : await tell(reader, row, now)) };
  });
  if (!written) return;
  if ("dropped" in written) {
    await mark({ droppedAt: now, droppedBecause: written.dropped });
    return;
  }
  const invitation = invites(written.row.letter.kind) ? { partnershipId, invitationId: written.row.letter.subjectId ?? "", now } : null;
  const oneMore = { tries: sql`${letter.tries} + 1` };
  try {
    await mailer({ messageId: messageId(letterId), to: written.to, fromName: written.fromName, subject: written.letter.subject, ...(await lay(written.letter)) }, now);
  } catch (error) {
    const trouble = troubleWords(error);
    const forGood = error instanceof NotReached || lastTry;
    if (forGood && invitation) await invitationNotReached(invitation);
    await mark({ ...oneMore, lastTrouble: trouble, ...(forGood ? { droppedAt: now, droppedBecause: "The mail server would not take it." } : {}) });
    if (!forGood) throw new TryLater(trouble);
    return;
  }
  if (invitation) await invitationDelivered(invitation);
  await mark({ ...oneMore, sentAt: now });
}

type Row = NonNullable<Awaited<ReturnType<typeof queuedLetter>>>;
type ReaderOf = Parameters<typeof queuedLetter>[0];

async function invite(reader: ReaderOf, row: Row, now: Date): Promise<Written | { dropped: string }> {
  const found = await invitationFor(reader, row, now);
  if ("dropped" in found) return found;
  return { to: found, letter: asks[row.letter.kind as InvitingKind](found.about), fromName: fromName({ ...row, actor: found.about.actor }) };
}

async function tell(reader: ReaderOf, row: Row, now: Date): Promise<Written | { dropped: string }> {
  const to = await hearer(reader, row, now);
  if ("dropped" in to) return to;
  if ((row.letter.kind.startsWith("view asked") || row.letter.kind === "seat asked for its view") && !(await askStands(reader, row))) return { dropped: "It was answered already, or the stage is over." };
  if (row.letter.kind === "asked to lead" && !(await isStillAsked(reader, row.letter))) return { dropped: "It was answered already, or taken back." };
  if (row.letter.kind === "proposal waits" && !(await proposalWaitsFor(reader, row))) return { dropped: "It was answered already, or it is over." };
  if (row.letter.kind === "outcome waits" && !(await outcomeToCome(reader, row))) return { dropped: "It has its outcome already, or it was withdrawn." };
  const words = await wordsToThem(reader, row.letter);
  return { to, letter: writers[row.letter.kind as Exclude<HeardKind, InvitingKind> | QuietKind]({ ...aboutIt(row, to, words), sheet: await sheetFor(reader, row.letter) }), fromName: fromName(row) };
}

/** Every letter has one Message-ID however often it is tried, so that a second arrival can be recognised. */
export const messageId = (letterId: string): string => `<${letterId}@${new URL(settings().appUrl).hostname}>`;

const fromName = ({ actor, partnership }: { actor: { name: string | null } | null; partnership: Row["partnership"] }) => (actor?.name ? `${actor.name}, ${partnership.teamName}` : partnership.teamName);
