import { eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { organisation } from "@/db/schema";
import { and } from "@/db/where";
import { operate } from "@/lib/access/operate";
import { AddOrganisationInput } from "./input";

/** Adds an organisation of the partnership, with its kind. One that is there already is left as it is. */
export const addOrganisation = operate({
  input: AddOrganisationInput,
  async does({ tx, now, partnershipId }, { name, kind }) {
    const [added] = await tx.insert(organisation).values({ partnershipId, id: newId(), name, kind, addedAt: now }).onConflictDoNothing().returning();
    if (added) return { result: added, event: { kind: "organisation added", subjectId: added.id, detail: { name } } };
    const [there] = await tx.select().from(organisation).where(and(eq(organisation.partnershipId, partnershipId), eq(organisation.name, name)));
    return { result: there!, event: null };
  },
});
