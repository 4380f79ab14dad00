import { desc, eq, sql } from "drizzle-orm";
import { z } from "zod/mini";
import type { Tx } from "@/db/client";
import { person, signInAttempt } from "@/db/schema";
import { FieldRefusal } from "@/lib/access/refusal";
import { writing } from "@/lib/access/writing";
import type { Browser } from "./ask";
import { WHICH_OF_YOU, type Finished } from "./by-link";
import { CodeInput } from "./input";
import { oneMoreTry } from "./limits";
import { CODE_MS, CODE_TRIES } from "./rules";
import { codeHash, isSame, markHash } from "./secrets";
import { codeGone, nobodyAsked, wrongCode } from "./words";

/**
 * Finishes a sign-in by the six numbers of the letter, in the browser that asked. Five wrong tries end it; each is kept even
 * though it is refused, so many at once are counted one by one. Throws ZodError, Refusal.
 */
export async function signInByCode({ now, network, mark }: Browser, given: unknown): Promise<Finished> {
  const { code } = z.parse(CodeInput, given);
  const answer = await writing(undefined, async (tx) => {
    await oneMoreTry(tx, now, "finish, by network", network);
    return tried(tx, now, mark, code);
  });
  if ("no" in answer) throw new FieldRefusal("code", answer.no);
  return answer;
}

async function tried(tx: Tx, now: Date, mark: string, code: string): Promise<Finished | { no: string }> {
  const [attempt] = await tx.select().from(signInAttempt).where(eq(signInAttempt.browserHash, markHash(mark))).orderBy(desc(signInAttempt.askedAt)).limit(1).for("update");
  if (!attempt) return { no: nobodyAsked };
  if (attempt.usedAt || attempt.wrongCodes >= CODE_TRIES || attempt.askedAt.getTime() + CODE_MS < now.getTime()) return { no: codeGone };
  const [found, another] = await tx.select({ id: person.id }).from(person).where(eq(person.email, attempt.email)).orderBy(person.beside).limit(2);
  const mine = eq(signInAttempt.id, attempt.id);
  if (isSame(attempt.codeHash, codeHash(attempt.id, code)) && found) {
    await tx.update(signInAttempt).set({ usedAt: now }).where(mine);
    return { personId: found.id, next: another ? WHICH_OF_YOU : attempt.next };
  }
  await oneMoreTry(tx, now, "wrong codes, by address", attempt.email);
  await tx.update(signInAttempt).set({ wrongCodes: sql`${signInAttempt.wrongCodes} + 1` }).where(mine);
  const left = CODE_TRIES - attempt.wrongCodes - 1;
  return { no: left > 0 ? wrongCode(left) : codeGone };
}
