import { eq, sql } from "drizzle-orm";
import { z } from "zod/mini";
import type { Tx } from "@/db/client";
import { newId } from "@/db/id";
import { addressChange, person } from "@/db/schema";
import { and } from "@/db/where";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { seeNowhere } from "@/lib/access/see";
import { writing } from "@/lib/access/writing";
import type { Browser } from "./ask";
import { AddressInput, LinkInput } from "./input";
import { oneMoreTry } from "./limits";
import { LINK_MS, maskedAddress } from "./rules";
import { linkHash, linkOf, undoLinkOf } from "./secrets";

type Me = Browser & { personId: string };
type Asked = { personId: string; email: string; before: string; askedBy: string | null; lasts: number; now: Date };

/** Lays the change and queues its letter. Nothing changes until the letter at the new address is answered. */
export async function layAddressChange(tx: Tx, { lasts, now, ...asked }: Asked): Promise<void> {
  const id = newId();
  await tx.insert(addressChange).values({ id, ...asked, linkHash: linkHash(linkOf(id)), undoHash: linkHash(undoLinkOf(id)), askedAt: now, expiresAt: new Date(now.getTime() + lasts) });
  await queue(tx, id, "new");
  if (asked.askedBy) await queue(tx, id, "old");
}

const queue = (tx: Tx, id: string, to: "new" | "old") => tx.execute(sql`select alongside_jobs.queue_job('send-address', json_build_object('change', ${id}::text, 'to', ${to}::text))`);

/** I want to sign in with another address. Throws ZodError, Refusal. */
export async function askForAddress({ personId, now, network }: Me, given: unknown): Promise<void> {
  const { email } = z.parse(AddressInput, given);
  await writing(undefined, async (tx) => {
    await oneMoreTry(tx, now, "ask, by network", network);
    await oneMoreTry(tx, now, "ask, by address", email);
    const [me] = await tx.select({ email: person.email }).from(person).where(eq(person.id, personId));
    if (!me?.email) throw new Refusal("You have no address here. Ask the person who leads your work.");
    if (me.email === email) throw new FieldRefusal("email", "You sign in with this address already.");
    await layAddressChange(tx, { personId, email, before: me.email, askedBy: null, lasts: LINK_MS, now });
  });
}

const stands = (token: string, now: Date) => and(eq(addressChange.linkHash, linkHash(token)), sql`${addressChange.usedAt} is null and ${addressChange.undoneAt} is null`, sql`${addressChange.expiresAt} > ${now.toISOString()}`);
const gone = "This link has stopped working. It works once, and not for long. Ask for the change again in your account.";

/** The letter at the new address is answered: from now it is theirs. Whoever shares that mailbox keeps theirs, too. Throws ZodError, Refusal. */
export async function confirmAddress({ now, network }: Browser, given: unknown): Promise<null> {
  const { token } = z.parse(LinkInput, given);
  return writing(undefined, async (tx) => {
    await oneMoreTry(tx, now, "finish, by network", network);
    const [change] = await tx.update(addressChange).set({ usedAt: now }).where(stands(token, now)).returning();
    const [mine] = change ? await tx.select().from(person).where(eq(person.id, change.personId)).for("update") : [];
    if (!change || mine?.email !== change.before) throw new Refusal(gone);
    await giveAddress(tx, change.personId, change.email);
    if (!change.askedBy) await queue(tx, change.id, "old");
    return null;
  });
}

/** Whoever shares that mailbox keeps theirs: each has a number beside the address. */
export async function giveAddress(tx: Tx, personId: string, email: string): Promise<void> {
  const shared = await tx.select({ id: person.id, beside: person.beside }).from(person).where(eq(person.email, email)).for("update");
  if (shared.some(({ id }) => id === personId)) return;
  await tx.update(person).set({ email, beside: Math.max(-1, ...shared.map(({ beside }) => beside)) + 1 }).where(eq(person.id, personId));
}

/** What the page behind the link shows before anybody presses anything. */
export async function addressInLetter(token: string, now: Date): Promise<{ address: string } | null> {
  const [found] = await seeNowhere((reader) => reader.select({ email: addressChange.email }).from(addressChange).where(stands(token, now)));
  return found ? { address: maskedAddress(found.email) } : null;
}
