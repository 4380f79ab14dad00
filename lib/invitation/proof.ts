import { desc, eq, sql } from "drizzle-orm";
import { z } from "zod/mini";
import type { Tx } from "@/db/client";
import { newId } from "@/db/id";
import { signInAttempt } from "@/db/schema";
import { and } from "@/db/where";
import { seeInvitation, type LinkPlace } from "@/lib/access/answer";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { writing } from "@/lib/access/writing";
import type { Browser } from "@/lib/sign-in/ask";
import { CodeInput } from "@/lib/sign-in/input";
import { oneMoreTry } from "@/lib/sign-in/limits";
import { CODE_MS, CODE_TRIES, LINK_MS } from "@/lib/sign-in/rules";
import { codeHash, codeOf, isSame, linkHash, linkOf, markHash } from "@/lib/sign-in/secrets";
import { codeGone, nobodyAsked, wrongCode } from "@/lib/sign-in/words";
import { linkState } from "./rules";

export type AtCopy = LinkPlace & Browser;
export const codeFirst = "This link was passed on by hand, so we first send a code to the address that was invited. Ask for it, then join.";

/** How long the mailbox stays proved in this browser, to fill in the joining page. */
const PROVED_MS = LINK_MS;

/** Sends a code to the invited address. Whoever was only given the link learns nothing by it. Throws NotFound, Refusal. */
export async function askForCode(at: AtCopy): Promise<{ token: string }> {
  const { seen } = await seeInvitation(at, async () => null);
  if (!seen.byCopy || linkState(seen, at.now) !== "to answer") throw new Refusal("There is no need for a code. Open the invitation again.");
  const { now, network, mark } = at;
  await writing(undefined, async (tx) => {
    await oneMoreTry(tx, now, "ask, by network", network);
    await oneMoreTry(tx, now, "ask, by address", seen.invitation.email);
    await oneMoreTry(tx, now, "ask, by address in a day", seen.invitation.email);
    const id = newId();
    await tx.insert(signInAttempt).values({
      id, email: seen.invitation.email, linkHash: linkHash(linkOf(id)), codeHash: codeHash(id, codeOf(id)), browserHash: markHash(mark),
      invitationId: seen.invitation.id, askedAt: now, expiresAt: new Date(now.getTime() + CODE_MS),
    });
    await tx.execute(sql`select alongside_jobs.queue_job('send-sign-in', json_build_object('attempt', ${id}::text))`);
  });
  return { token: at.token };
}

/** The code of the letter, in the browser that asked: from now this browser may join. Five wrong tries end it, each kept. Throws ZodError, NotFound, Refusal. */
export async function proveByCode(at: AtCopy, given: unknown): Promise<{ token: string }> {
  const { code } = z.parse(CodeInput, given);
  const { seen } = await seeInvitation(at, async () => null);
  const no = await writing(undefined, async (tx) => {
    await oneMoreTry(tx, at.now, "finish, by network", at.network);
    return tried(tx, at, seen.invitation.id, code);
  });
  if (no) throw new FieldRefusal("code", no);
  return { token: at.token };
}

const ofThis = (mark: string, invitationId: string) => and(eq(signInAttempt.browserHash, markHash(mark)), eq(signInAttempt.invitationId, invitationId));

async function tried(tx: Tx, { mark, now }: AtCopy, invitationId: string, code: string): Promise<string | null> {
  const [attempt] = await tx.select().from(signInAttempt).where(ofThis(mark, invitationId)).orderBy(desc(signInAttempt.askedAt)).limit(1).for("update");
  if (!attempt) return nobodyAsked;
  if (attempt.usedAt) return null;
  if (attempt.wrongCodes >= CODE_TRIES || attempt.askedAt.getTime() + CODE_MS < now.getTime()) return codeGone;
  const mine = eq(signInAttempt.id, attempt.id);
  if (isSame(attempt.codeHash, codeHash(attempt.id, code))) {
    await tx.update(signInAttempt).set({ usedAt: now }).where(mine);
    return null;
  }
  await oneMoreTry(tx, now, "wrong codes, by address", attempt.email);
  await tx.update(signInAttempt).set({ wrongCodes: sql`${signInAttempt.wrongCodes} + 1` }).where(mine);
  const left = CODE_TRIES - attempt.wrongCodes - 1;
  return left > 0 ? wrongCode(left) : codeGone;
}

/** Whether this browser has proved, a moment ago, that it reads the invited mailbox. */
export async function hasProved(reader: Pick<Tx, "select">, { mark, invitationId, now }: { mark: string; invitationId: string; now: Date }): Promise<boolean> {
  const since = new Date(now.getTime() - PROVED_MS).toISOString();
  const rows = await reader.select({ id: signInAttempt.id }).from(signInAttempt).where(and(ofThis(mark, invitationId), sql`${signInAttempt.usedAt} >= ${since}`)).limit(1);
  return rows.length > 0;
}
