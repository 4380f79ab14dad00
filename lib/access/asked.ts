import { eq } from "drizzle-orm";
import { z } from "zod/mini";
import { inTransaction, readNowhere, type Reader, type Tx } from "@/db/client";
import { link, membership, viewAsk, work } from "@/db/schema";
import { and } from "@/db/where";
import type { Happenings } from "@/lib/event/kinds";
import { tokenHash, type LinkPlace } from "./answer";
import type { Then, Verb } from "./change";
import { answeredAt, firstTime } from "./once";
import { policy, type Permission } from "./policy";
import { record } from "./record";
import { NotFound, Refusal } from "./refusal";
import { standingAt, type Standing } from "./standing";
import { refusalWords } from "./words";
import { writing } from "./writing";

/** What somebody who holds a seat's letter is: the member it was written to, asked this once, and no more than that. */
export type Asked = Standing & { ask: typeof viewAsk.$inferSelect; mayAnswer: boolean };

const MAY: Permission = "give a view";

async function whereItLeads(token: string) {
  const [found] = await readNowhere((reader) =>
    reader.select({ partnershipId: link.partnershipId, askId: link.subjectId }).from(link).where(and(eq(link.tokenHash, tokenHash(token)), eq(link.kind, "view asked"))));
  if (!found) throw new NotFound();
  return found;
}

async function askedQuery(reader: Reader, { partnershipId, askId }: { partnershipId: string; askId: string }, now: Date) {
  const [found] = await reader
    .select({ ask: viewAsk, personId: membership.personId, work: work.slug })
    .from(viewAsk)
    .innerJoin(membership, and(eq(membership.partnershipId, partnershipId), eq(membership.id, viewAsk.membershipId)))
    .innerJoin(work, and(eq(work.partnershipId, partnershipId), eq(work.id, viewAsk.workId)))
    .where(and(eq(viewAsk.partnershipId, partnershipId), eq(viewAsk.id, askId)));
  if (!found) throw new NotFound();
  return { ask: found.ask, place: { partnershipId, personId: found.personId, work: found.work, now } };
}

/** Reads what a seat's letter leads to. A GET changes nothing, so mail scanners may follow it. Throws NotFound. */
export async function seeAsked<T>(at: LinkPlace, read: (seen: Asked, reader: Reader) => Promise<T>) {
  const leads = await whereItLeads(at.token);
  return inTransaction({ partnershipId: leads.partnershipId, readOnly: true }, async (reader) => {
    const { ask, place } = await askedQuery(reader, leads, at.now);
    const standing = await standingAt(reader, place);
    if (!standing || !policy["see the outline"](standing)) throw new NotFound();
    const seen = { ...standing, ask, mayAnswer: standing.membershipId === ask.membershipId && policy[MAY](standing) };
    return { seen, found: await read(seen, reader) };
  });
}

type Answer<In, Out> = { input: z.core.$ZodType<In>; does: (here: Asked & { tx: Tx; now: Date }, input: In) => Promise<{ result: Out; event: Happenings }> };

/**
 * Sister of `change` for a member who answers from a seat's letter without signing in. It may do one thing, give a view, and
 * the policy is asked as ever. Throws ZodError, NotFound, Refusal, AlreadySent.
 */
export const answerAsked =
  <In, Out>({ input, does }: Answer<In, Out>): Verb<LinkPlace, Out> =>
  async (at: LinkPlace, given: unknown, then?: Then<Out>) => {
    const said = z.parse(input, given);
    const leads = await whereItLeads(at.token);
    return writing(leads.partnershipId, async (tx) => {
      const { ask: { workId }, place } = await askedQuery(tx, leads, at.now);
      const sender = { partnershipId: leads.partnershipId, who: place.personId, verb: MAY, now: at.now };
      await firstTime(tx, sender, at.once);
      await tx.select({ id: work.id }).from(work).where(and(eq(work.partnershipId, leads.partnershipId), eq(work.id, workId))).for("update");
      const { ask } = await askedQuery(tx, leads, at.now);
      const standing = await standingAt(tx, place);
      if (!standing || standing.membershipId !== ask.membershipId) throw new NotFound();
      if (!policy[MAY](standing)) throw new Refusal(refusalWords(MAY, standing));
      const { result, event } = await does({ ...standing, ask, mayAnswer: true, tx, now: at.now }, said);
      await record(tx, { partnershipId: leads.partnershipId, workId, actorId: place.personId, now: at.now }, event);
      await answeredAt(tx, sender, at.once, then?.(result) ?? "");
      return result;
    });
  };
