import { eq, sql } from "drizzle-orm";
import { createHash } from "node:crypto";
import { z } from "zod/mini";
import { inTransaction, readNowhere, type Reader, type Tx } from "@/db/client";
import { invitation, link, partnership, seat, work } from "@/db/schema";
import { and } from "@/db/where";
import type { Happenings } from "@/lib/event/kinds";
import type { Then } from "./change";
import { answeredAt, firstTime } from "./once";
import type { Sending } from "./place";
import { record } from "./record";
import { NotFound, Refusal } from "./refusal";
import { stageNow, type Partnership, type Seat, type Work } from "./standing";
import { writing } from "./writing";

/** Who holds an invitation's link: no account yet, and no more than this one invitation. */
export type LinkPlace = { token: string; now: Date; once?: Sending; mark?: string };
export type Invited = { partnership: Partnership; work: Work; stage: string; seat: Seat; invitation: typeof invitation.$inferSelect; byCopy: boolean };

export const tokenHash = (token: string) => createHash("sha256").update(token).digest("hex");

/** Only the newest letter's link answers: resending makes a new one, and stops what was copied before. */
const newer = sql<boolean>`exists (select 1 from link l where l.partnership_id = link.partnership_id and l.subject_id = link.subject_id and l.kind = 'invitation' and l.made_at > link.made_at)`;

/** A link's row is found before its partnership is known; everything after stands behind the second lock. */
async function whereItLeads(token: string) {
  const [found] = await readNowhere((reader) =>
    reader
      .select({ partnershipId: link.partnershipId, subjectId: link.subjectId, byCopy: sql<boolean>`${link.kind} = 'copied invitation'`, replaced: newer })
      .from(link)
      .where(eq(link.tokenHash, tokenHash(token))));
  if (!found) throw new NotFound();
  return found;
}

const invitedQuery = (tx: Reader, partnershipId: string, invitationId: string) =>
  tx
    .select({ partnership, work, stage: stageNow, seat: { id: seat.id, sector: seat.sector, label: seat.label }, invitation })
    .from(invitation)
    .innerJoin(work, and(eq(work.partnershipId, partnershipId), eq(work.id, invitation.workId)))
    .innerJoin(seat, and(eq(seat.partnershipId, partnershipId), eq(seat.id, invitation.seatId)))
    .innerJoin(partnership, eq(partnership.id, invitation.partnershipId))
    .where(and(eq(invitation.partnershipId, partnershipId), eq(invitation.id, invitationId)));

/** Reads what an invitation's link shows. A GET changes nothing, so mail scanners may follow it. Throws NotFound. */
export async function seeInvitation<T>(at: LinkPlace, read: (seen: Invited, reader: Reader) => Promise<T>) {
  const leads = await whereItLeads(at.token);
  return inTransaction({ partnershipId: leads.partnershipId, readOnly: true }, async (reader) => {
    const [seen] = await invitedQuery(reader, leads.partnershipId, leads.subjectId);
    if (!seen) throw new NotFound();
    const here = { ...seen, byCopy: leads.byCopy };
    return { seen: { ...here, replaced: leads.replaced }, found: await read(here, reader) };
  });
}

type Answer<In, Out> = {
  verb: string;
  input: z.core.$ZodType<In>;
  does: (here: Invited & { tx: Tx; now: Date; mark: string }, input: In) => Promise<{ result: Out; event: Happenings; actorId: string | null }>;
};

/**
 * Sister of `change` for somebody who holds an invitation's link and may have no account. The work's row is locked, so the
 * same answer twice at once is one answer. Throws ZodError, NotFound, Refusal, AlreadySent.
 */
export const answer =
  <In, Out>({ verb, input, does }: Answer<In, Out>) =>
  async (at: LinkPlace, given: unknown, then?: Then<Out>): Promise<Out> => {
    const asked = z.parse(input, given);
    const { partnershipId, subjectId, replaced, byCopy } = await whereItLeads(at.token);
    if (replaced) throw new Refusal("We sent you a newer letter. Use the link in that one.");
    return writing(partnershipId, async (tx) => {
      const sender = { partnershipId, who: subjectId, verb, now: at.now };
      await firstTime(tx, sender, at.once);
      const [invited] = await invitedQuery(tx, partnershipId, subjectId).for("update", { of: [work, invitation] });
      if (!invited) throw new NotFound();
      const { result, event, actorId } = await does({ ...invited, byCopy, tx, now: at.now, mark: at.mark ?? "" }, asked);
      await record(tx, { partnershipId, workId: invited.work.id, actorId, now: at.now }, event);
      await answeredAt(tx, sender, at.once, then?.(result) ?? "");
      return result;
    });
  };
