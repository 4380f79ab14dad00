import { eq, sql } from "drizzle-orm";
import { z } from "zod/mini";
import { addressChange, person, session } from "@/db/schema";
import { and } from "@/db/where";
import { Refusal } from "@/lib/access/refusal";
import { seeNowhere } from "@/lib/access/see";
import { writing } from "@/lib/access/writing";
import { giveAddress } from "./address";
import type { Browser } from "./ask";
import { LinkInput } from "./input";
import { oneMoreTry } from "./limits";
import { maskedAddress, UNDO_MS } from "./rules";
import { linkHash } from "./secrets";

/** For seven days after the change, and before it as long as it waits for its answer. */
const canBeUndone = (token: string, now: Date) =>
  and(eq(addressChange.undoHash, linkHash(token)), sql`${addressChange.undoneAt} is null and (${addressChange.usedAt} > ${new Date(now.getTime() - UNDO_MS).toISOString()}
    or (${addressChange.usedAt} is null and ${addressChange.expiresAt} > ${now.toISOString()}))`);

/**
 * Whoever reads the address somebody had takes the change back: they sign in with it again, every browser is signed out, and
 * what was changed after it is taken back with it. Throws ZodError, Refusal.
 */
export async function undoAddress({ now, network }: Browser, given: unknown): Promise<null> {
  const { token } = z.parse(LinkInput, given);
  return writing(undefined, async (tx) => {
    await oneMoreTry(tx, now, "finish, by network", network);
    const [change] = await tx.select().from(addressChange).where(canBeUndone(token, now)).for("update");
    if (!change) throw new Refusal("This link has stopped working. It works once, for seven days. Please tell your partnership: they can put it right.");
    await tx.select({ id: person.id }).from(person).where(eq(person.id, change.personId)).for("update");
    const later = and(eq(addressChange.personId, change.personId), sql`${addressChange.askedAt} >= ${change.askedAt.toISOString()}`);
    await tx.update(addressChange).set({ undoneAt: now }).where(later);
    await giveAddress(tx, change.personId, change.before);
    await tx.delete(session).where(eq(session.personId, change.personId));
    return null;
  });
}

/** What the page behind the link shows before anybody presses anything. */
export async function addressToUndo(token: string, now: Date): Promise<{ before: string; now: string; isDone: boolean } | null> {
  const [found] = await seeNowhere((reader) => reader.select().from(addressChange).where(canBeUndone(token, now)));
  return found ? { before: maskedAddress(found.before), now: maskedAddress(found.email), isDone: found.usedAt !== null } : null;
}
