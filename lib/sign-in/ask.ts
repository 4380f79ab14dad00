import { sql } from "drizzle-orm";
import { z } from "zod/mini";
import { newId } from "@/db/id";
import { signInAttempt } from "@/db/schema";
import { writing } from "@/lib/access/writing";
import { settings } from "@/lib/settings";
import { AskInput } from "./input";
import { oneMoreTry } from "./limits";
import { LINK_MS, placeOfOurs } from "./rules";
import { codeHash, codeOf, linkHash, linkOf, markHash } from "./secrets";

/** A browser without a person: when, from which network, and the mark it was given when it asked. */
export type Browser = { now: Date; network: string; mark: string };

/**
 * Somebody asks to sign in. An address we know and one we do not are the same work here and the same words on the page;
 * only the letter, which the worker writes, tells its owner which it was. Throws ZodError, Refusal.
 */
export async function askToSignIn({ now, network, mark }: Browser, given: unknown): Promise<void> {
  const { email, next } = z.parse(AskInput, given);
  await writing(undefined, async (tx) => {
    await oneMoreTry(tx, now, "ask, by network", network);
    await oneMoreTry(tx, now, "ask, by address", email);
    await oneMoreTry(tx, now, "ask, by address in a day", email);
    const id = newId();
    await tx.insert(signInAttempt).values({
      id, email, linkHash: linkHash(linkOf(id)), codeHash: codeHash(id, codeOf(id)), browserHash: markHash(mark),
      next: placeOfOurs(next, settings().appUrl), askedAt: now, expiresAt: new Date(now.getTime() + LINK_MS),
    });
    await tx.execute(sql`select alongside_jobs.queue_job('send-sign-in', json_build_object('attempt', ${id}::text))`);
  });
}
