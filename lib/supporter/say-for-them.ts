import { asc, eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { saidThrough } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal, NotFound, Refusal } from "@/lib/access/refusal";
import type { Standing } from "@/lib/access/standing";
import type { Tx } from "@/db/client";
import { theDecision } from "@/lib/decision/steps";
import { theMeeting } from "@/lib/meeting/steps";
import { thePoint } from "@/lib/point/steps";
import { memberHere, ofSeat } from "@/lib/seat/steps";
import { SayForThemInput } from "./input";
import { countsAsTheirs, standing, type Thing } from "./rules";
import { supportOf, whereFrom, whereTheLeadIsFrom, type OfWork } from "./steps";
import { notChosenWords } from "./words";

type Here = Standing & { tx: Tx };
type Theirs = Awaited<ReturnType<typeof memberHere>>["membership"];

/**
 * Somebody’s supporter says what they told them: of a decision, of words written down for them, of the notes of a meeting. Where
 * the supporter has no seat here, whoever heard it writes it down. The person hears by letter, and may take it back.
 */
export const sayForThem = change({
  may: "speak for somebody",
  input: SayForThemInput,
  async does(here, { thing, number, whose, stand, words }) {
    const { tx, partnership, work, membershipId, now } = here;
    if (!membershipId) throw new NotFound();
    const of = { partnershipId: partnership.id, workId: work.id };
    const theirs = await memberHere({ tx, ...of }, whose);
    const subjectId = await theirThing(here, { thing, number, whose });
    const through = await whoSpeaks(here, theirs.membership);
    const before = await tx.select().from(saidThrough).where(and(eq(saidThrough.partnershipId, of.partnershipId), eq(saidThrough.workId, of.workId), eq(saidThrough.subjectId, subjectId))).orderBy(asc(saidThrough.saidAt), asc(saidThrough.id));
    if (standing(before).some((one) => one.membershipId === whose && one.stand === stand)) throw new Refusal("This stands there already.");
    const said = { ...of, id: newId(), thing, subjectId, stand, seatId: theirs.seat.id, membershipId: whose, saidBy: membershipId, ...through, words, saidAt: now };
    await tx.insert(saidThrough).values(said);
    return { result: { thing, number }, event: { kind: "said through a supporter", subjectId: said.id, detail: { thing: `${thing} ${number}`, stand, ...ofSeat(theirs.seat) } } };
  },
});

/** What it is about, where there is something for them to say. Throws NotFound, Refusal. */
async function theirThing({ tx, partnership, work, membershipId }: Here, { thing, number, whose }: { thing: Thing; number: number; whose: string }): Promise<string> {
  const of: OfWork = { partnershipId: partnership.id, workId: work.id };
  if (thing === "decision") return (await theDecision(tx, of, number)).id;
  if (thing === "meeting") {
    const held = await theMeeting(tx, of, number);
    if (!held.notes) throw new Refusal("This meeting has no notes yet. Anyone with a seat can write them.");
    return held.id;
  }
  const point = await thePoint(tx, of, number);
  if (point.raisedBy !== whose) throw new FieldRefusal("whose", "These are not words that were written down for them.");
  if (point.recordedBy === whose) throw new Refusal("They raised this themselves, so the words are theirs already.");
  if (point.recordedBy === membershipId) throw new Refusal("You wrote these words down. Somebody else confirms them: the person, or a supporter who did not write them.");
  return point.id;
}

/** Through me, whom they chose; or through somebody they named who has no seat here, as I write it down. Throws Refusal. */
async function whoSpeaks({ tx, partnership, work, membershipId }: Here, theirs: Theirs): Promise<{ supporterName: string; counts: boolean }> {
  const of = { partnershipId: partnership.id, workId: work.id };
  const chosen = await supportOf(tx, of, theirs.id);
  if (chosen?.supporterId === membershipId) {
    const me = await whereFrom(tx, of, membershipId);
    return { supporterName: "", counts: me !== null && countsAsTheirs({ choseThemselves: chosen.chosenBy === theirs.id, supporter: me, lead: await whereTheLeadIsFrom(tx, of) }) };
  }
  if (chosen || theirs.supporter === "" || theirs.id === membershipId) throw new Refusal(notChosenWords);
  return { supporterName: theirs.supporter, counts: false };
}
