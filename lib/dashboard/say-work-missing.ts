import { newId } from "@/db/id";
import { missingWork } from "@/db/schema";
import { administer } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { MissingWorkInput } from "./input";

/** The forum says that a piece of work goes on which is not here. It stands on the dashboard for managers too, until the forum takes it back. */
export const sayWorkMissing = administer({
  may: "say which work is missing",
  input: MissingWorkInput,
  async does({ tx, partnership, person, now }, { title, line }) {
    const row = { partnershipId: partnership.id, id: newId(), title, line, saidBy: person.id, saidAt: now };
    const [said] = await tx.insert(missingWork).values(row).onConflictDoNothing().returning();
    if (!said) throw new FieldRefusal("title", `“${title}” is on the list already.`);
    return { result: { id: said.id }, event: { kind: "work said to be missing", subjectId: said.id, detail: { title, line } } };
  },
});
