import { eq, sql } from "drizzle-orm";
import { z } from "zod/mini";
import { person, signInAttempt } from "@/db/schema";
import { and } from "@/db/where";
import { Refusal } from "@/lib/access/refusal";
import { seeNowhere } from "@/lib/access/see";
import { writing } from "@/lib/access/writing";
import type { Browser } from "./ask";
import { LinkInput } from "./input";
import { oneMoreTry } from "./limits";
import { maskedAddress } from "./rules";
import { linkHash } from "./secrets";
import { linkGone } from "./words";

export type Finished = { personId: string; next: string };

/** Where several people read one mailbox, they say first which of them is here. */
export const WHICH_OF_YOU = "/account?said=which-of-you";

const stands = (token: string, now: Date) =>
  and(eq(signInAttempt.linkHash, linkHash(token)), sql`${signInAttempt.usedAt} is null`, sql`${signInAttempt.expiresAt} > ${now.toISOString()}`);

/** Finishes a sign-in by the letter's link. It works once, however many press at the same moment. Throws ZodError, Refusal. */
export async function signInByLink({ now, network }: Browser, given: unknown): Promise<Finished> {
  const { token } = z.parse(LinkInput, given);
  return writing(undefined, async (tx) => {
    await oneMoreTry(tx, now, "finish, by network", network);
    const [used] = await tx.update(signInAttempt).set({ usedAt: now }).where(stands(token, now)).returning({ email: signInAttempt.email, next: signInAttempt.next });
    const [found, another] = used ? await tx.select({ id: person.id }).from(person).where(eq(person.email, used.email)).orderBy(person.beside).limit(2) : [];
    if (!used || !found) throw new Refusal(linkGone);
    return { personId: found.id, next: another ? WHICH_OF_YOU : used.next };
  });
}

/** What the page behind the link shows before anybody presses anything: whose link it is, masked, or null when it has stopped working. */
export async function linkInLetter(token: string, now: Date): Promise<{ address: string } | null> {
  const [found] = await seeNowhere((reader) => reader.select({ email: signInAttempt.email }).from(signInAttempt).where(stands(token, now)));
  return found ? { address: maskedAddress(found.email) } : null;
}
