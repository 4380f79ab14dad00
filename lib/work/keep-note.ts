import { eq, sql } from "drizzle-orm";
import { leadHeld, ownNote, work as works } from "@/db/schema";
import { and } from "@/db/where";
import { own } from "@/lib/access/change";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { OwnNoteInput } from "./input";

/** Rule 1: while nothing else of the work opens, its lead may keep notes. Nobody else reads them, then or later; empty ones are not kept. */
export const keepNote = own({
  input: OwnNoteInput,
  async does({ tx, partnership, person, now }, { work: slug, body }) {
    const [found] = await tx
      .select({ id: works.id, openedAt: works.openedAt })
      .from(works)
      .innerJoin(leadHeld, and(eq(leadHeld.partnershipId, partnership.id), eq(leadHeld.workId, works.id), eq(leadHeld.personId, person.id), sql`${leadHeld.until} is null`))
      .where(and(eq(works.partnershipId, partnership.id), eq(works.slug, slug)));
    if (!found) throw new NotFound();
    const mine = and(eq(ownNote.partnershipId, partnership.id), eq(ownNote.workId, found.id), eq(ownNote.personId, person.id));
    if (body === "") await tx.delete(ownNote).where(mine);
    else if (found.openedAt) throw new Refusal("The work is open now, so say it where everyone can read it. Your notes are still here: you can empty the box.");
    else {
      const note = { partnershipId: partnership.id, workId: found.id, personId: person.id, body, writtenAt: now };
      await tx.insert(ownNote).values(note).onConflictDoUpdate({ target: [ownNote.partnershipId, ownNote.workId, ownNote.personId], set: { body, writtenAt: now } });
    }
    return null;
  },
});
