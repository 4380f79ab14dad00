import { desc, eq } from "drizzle-orm";
import { decision, saying } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { say, type Speaker } from "@/lib/saying/steps";
import { OneMeetingInput } from "./input";
import { theMeeting } from "./steps";

/** A member agrees the notes of a meeting, and the decisions recorded as made there, as they stand now. */
export const agreeNotes = change({
  may: "keep the record",
  input: OneMeetingInput,
  async does(here, { number }) {
    const found = await theMeeting(here.tx, { partnershipId: here.partnership.id, workId: here.work.id }, number);
    if (!found.notes || !found.notesAt) throw new Refusal("This meeting has no notes yet. Anyone with a seat can write them.");
    const agreedAt = await lastAgreed(here, found.id);
    const latest = await latestDecision(here, found.id);
    if (agreedAt && agreedAt >= found.notesAt && (!latest || agreedAt >= latest)) throw new Refusal("You have agreed these notes already.");
    const said = await say(here, { kind: "agrees the notes", subjectId: found.id });
    return { result: { number }, event: { kind: "notes agreed", subjectId: said, detail: { thing: `meeting ${number}` } } };
  },
});

async function lastAgreed({ tx, partnership, work, membershipId }: Speaker, meetingId: string): Promise<Date | null> {
  const [last] = await tx
    .select({ at: saying.saidAt })
    .from(saying)
    .where(and(eq(saying.partnershipId, partnership.id), eq(saying.workId, work.id), eq(saying.subjectId, meetingId), eq(saying.kind, "agrees the notes"), eq(saying.membershipId, membershipId ?? "")))
    .orderBy(desc(saying.saidAt))
    .limit(1);
  return last?.at ?? null;
}

/** When a decision was last recorded as made at it: agreement to the notes holds for what was there to be read. */
async function latestDecision({ tx, partnership, work }: Speaker, meetingId: string): Promise<Date | null> {
  const [last] = await tx
    .select({ at: decision.recordedAt })
    .from(decision)
    .where(and(eq(decision.partnershipId, partnership.id), eq(decision.workId, work.id), eq(decision.meetingId, meetingId)))
    .orderBy(desc(decision.recordedAt))
    .limit(1);
  return last?.at ?? null;
}
