import { eq } from "drizzle-orm";
import { z } from "zod/mini";
import type { Tx } from "@/db/client";
import { work } from "@/db/schema";
import { and } from "@/db/where";
import type { Happenings } from "@/lib/event/kinds";
import { answeredAt, firstTime } from "./once";
import type { PartnershipPlace, WorkPlace } from "./place";
import { partnershipPolicy, policy, type PartnershipPermission, type Permission } from "./policy";
import { record } from "./record";
import { NotFound, Refusal } from "./refusal";
import { standingIn, standingAt, type PartnershipStanding, type Standing } from "./standing";
import { partnershipRefusalWords, refusalWords } from "./words";
import { writing } from "./writing";

type Here = { tx: Tx; now: Date };
type Done<Out> = { result: Out; event: Happenings };

/** Where the answer to a form will be shown, said by the door's caller; kept with the form's key. */
export type Then<Out> = (result: Out) => string;
export type Verb<Place, Out> = (at: Place, given: unknown, then?: Then<Out>) => Promise<Out>;

type Change<In, Out> = { may: Permission; input: z.core.$ZodType<In>; does: (here: Standing & Here, input: In) => Promise<Done<Out>> };

/**
 * The only way to change a piece of work. It parses, opens the transaction, loads who you are here, asks the policy, does it,
 * records what happened and queues the letters; or none of it happens. Throws ZodError, NotFound, Refusal, AlreadySent.
 */
export const change =
  <In, Out>({ may, input, does }: Change<In, Out>): Verb<WorkPlace, Out> =>
  async (at, given, then) => {
    const asked = z.parse(input, given);
    return writing(at.partnershipId, async (tx) => {
      const sender = { partnershipId: at.partnershipId, who: at.personId, verb: may, now: at.now };
      await firstTime(tx, sender, at.once);
      await lockWork(tx, at);
      const standing = await standingAt(tx, at);
      if (!standing || !policy["see the outline"](standing)) throw new NotFound();
      if (!policy[may](standing)) throw new Refusal(refusalWords(may, standing));
      const { result, event } = await does({ ...standing, tx, now: at.now }, asked);
      await record(tx, { partnershipId: at.partnershipId, workId: standing.work.id, actorId: at.personId, now: at.now }, event);
      await answeredAt(tx, sender, at.once, then?.(result) ?? "");
      return result;
    });
  };

/** Locked before it is read: who waits for another deed here then judges by what that deed left, not by what was before. */
const lockWork = (tx: Tx, at: WorkPlace) =>
  tx.select({ id: work.id }).from(work).where(and(eq(work.partnershipId, at.partnershipId), eq(work.slug, at.work))).for("update");

type Begin<In, Out> = {
  may: PartnershipPermission;
  input: z.core.$ZodType<In>;
  does: (here: PartnershipStanding & Here, input: In) => Promise<Done<Out> & { workId: string | null }>;
};

async function inPartnership<In, Out>({ may, does }: Begin<In, Out>, at: PartnershipPlace, asked: In, then?: Then<Out>): Promise<Out> {
  return writing(at.partnershipId, async (tx) => {
    const sender = { partnershipId: at.partnershipId, who: at.personId, verb: may, now: at.now };
    await firstTime(tx, sender, at.once);
    const standing = await standingIn(tx, at);
    if (!standing) throw new NotFound();
    if (!partnershipPolicy[may](standing)) throw new Refusal(partnershipRefusalWords[may]);
    const { result, event, workId } = await does({ ...standing, tx, now: at.now }, asked);
    await record(tx, { partnershipId: at.partnershipId, workId, actorId: at.personId, now: at.now }, event);
    await answeredAt(tx, sender, at.once, then?.(result) ?? "");
    return result;
  });
}

/** Sister of `change`: starts a piece of work. What happened is the first link of the new work's own chain. */
export const begin =
  <In, Out>(deed: Begin<In, Out>): Verb<PartnershipPlace, Out> =>
  (at, given, then) =>
    inPartnership(deed, at, z.parse(deed.input, given), then);

type Administer<In, Out> = { may: PartnershipPermission; input: z.core.$ZodType<In>; does: (here: PartnershipStanding & Here, input: In) => Promise<Done<Out>> };

/** Sister of `change`: something of the partnership itself; recorded in the partnership's own chain. */
export const administer =
  <In, Out>({ may, input, does }: Administer<In, Out>): Verb<PartnershipPlace, Out> =>
  async (at, given, then) =>
    inPartnership({ may, input, does: async (here, asked) => ({ ...(await does(here, asked)), workId: null }) }, at, z.parse(input, given), then);

type Own<In, Out> = { input: z.core.$ZodType<In>; does: (here: PartnershipStanding & Here, input: In) => Promise<Out> };

/** Sister of `change`: rows that are yours alone (settings, read marks). Nobody hears of it and no story tells it. */
export const own =
  <In, Out>({ input, does }: Own<In, Out>): Verb<PartnershipPlace, Out> =>
  async (at, given) => {
    const asked = z.parse(input, given);
    return writing(at.partnershipId, async (tx) => {
      const standing = await standingIn(tx, at);
      if (!standing) throw new NotFound();
      return does({ ...standing, tx, now: at.now }, asked);
    });
  };
