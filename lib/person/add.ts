import { eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { organisation, roleHeld } from "@/db/schema";
import { and } from "@/db/where";
import { operate } from "@/lib/access/operate";
import { FieldRefusal } from "@/lib/access/refusal";
import { AddPersonInput } from "@/lib/partnership/input";
import { makeKnown, personWith } from "./steps";

/** Makes a person known in the partnership, with roles. Adding the same person again adds only the roles they lack. */
export const addPerson = operate({
  input: AddPersonInput,
  async does({ tx, now, partnershipId }, { name, email, job, reach, organisation: works, roles }) {
    const [at] = works ? await tx.select().from(organisation).where(and(eq(organisation.partnershipId, partnershipId), eq(organisation.name, works))) : [];
    if (works && !at) throw new FieldRefusal("organisation", `There is no organisation called ${works} here. Add it first.`);
    const personId = await personWith(tx, email, now);
    await makeKnown(tx, { partnershipId, personId, name, job, reach, organisationId: at?.id ?? null, addedAt: now });
    for (const role of roles) await tx.insert(roleHeld).values({ partnershipId, id: newId(), personId, role, givenAt: now }).onConflictDoNothing();
    return { result: { personId }, event: { kind: "person added", subjectId: personId, detail: { role: roles.join(", ") } } };
  },
});
