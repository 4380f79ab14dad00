import { eq, sql } from "drizzle-orm";
import { meeting } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { Refusal, Stale } from "@/lib/access/refusal";
import { WriteNotesInput } from "./input";
import { theMeeting } from "./steps";

/** Writes the notes of a meeting, or puts them in other words. What stood before is kept in the story (rule 8), and they are to be agreed anew. */
export const writeNotes = change({
  may: "keep the record",
  input: WriteNotesInput,
  async does({ tx, partnership, work, now }, { number, version, notes }) {
    const found = await theMeeting(tx, { partnershipId: partnership.id, workId: work.id }, number);
    if (found.version !== version) throw new Stale(found.version, { notes: found.notes });
    if (found.notes === notes) throw new Refusal("Nothing is different yet. Change something, then save.");
    await tx.update(meeting).set({ notes, notesAt: now, version: sql`${meeting.version} + 1` }).where(and(eq(meeting.partnershipId, partnership.id), eq(meeting.id, found.id)));
    return { result: { number }, event: { kind: "meeting notes written", subjectId: found.id, detail: { number, what: found.what, before: found.notes } } };
  },
});
