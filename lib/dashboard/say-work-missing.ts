import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/id";
import { missingWork, organisation } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { MissingWorkInput } from "./input";

/**
 * The forum says that a piece of work goes on which is not here. Managers hear, and practitioners of the organisation that seems
 * to hold it; it stands on the dashboard until the forum takes it back.
 */
export const sayWorkMissing = administer({
  may: "say which work is missing",
  input: MissingWorkInput,
  async does({ tx, partnership, person, now }, { title, line, organisation: chosen }) {
    const held = chosen ? await organisationHere(tx, partnership.id, chosen) : null;
    const row = { partnershipId: partnership.id, id: newId(), title, line, organisationId: held?.id ?? null, saidBy: person.id, saidAt: now };
    const [said] = await tx.insert(missingWork).values(row).onConflictDoNothing().returning();
    if (!said) throw new FieldRefusal("title", `“${title}” is on the list already.`);
    return { result: { id: said.id }, event: { kind: "work said to be missing", subjectId: said.id, detail: { title, line, ...(held && { organisation: held.name }) } } };
  },
});

async function organisationHere(tx: Tx, partnershipId: string, id: string) {
  const [found] = await tx.select({ id: organisation.id, name: organisation.name }).from(organisation).where(and(eq(organisation.partnershipId, partnershipId), eq(organisation.id, id)));
  if (!found) throw new FieldRefusal("organisation", "Choose one from the list.");
  return found;
}
