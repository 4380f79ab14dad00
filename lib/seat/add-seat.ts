import { newId } from "@/db/id";
import { seat } from "@/db/schema";
import { change } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { AddSeatInput } from "./input";

/** One more voice at the table, once the work is open. Seats are added, never taken away. */
export const addSeat = change({
  may: "invite people",
  input: AddSeatInput,
  async does({ tx, partnership, work, now }, { label }) {
    const added = { partnershipId: partnership.id, id: newId(), workId: work.id, sector: "other" as const, label, addedAt: now };
    const [laid] = await tx.insert(seat).values(added).onConflictDoNothing().returning();
    if (!laid) throw new FieldRefusal("label", `There is a seat called ${label} already.`);
    return { result: null, event: { kind: "seat added", subjectId: laid.id, detail: { sector: "other", label } } };
  },
});
