import { eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { organisation, profile, roleHeld } from "@/db/schema";
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
    const [known] = await tx.select({ name: profile.name }).from(profile).where(and(eq(profile.partnershipId, partnershipId), eq(profile.personId, personId)));
    await makeKnown(tx, { partnershipId, personId, name, job, reach, organisationId: at?.id ?? null, addedAt: now });
    const rolesAdded: typeof roles = [];
    for (const role of roles) {
      const given = { partnershipId, id: newId(), personId, role, givenAt: now };
      if ((await tx.insert(roleHeld).values(given).onConflictDoNothing().returning({ id: roleHeld.id })).length > 0) rolesAdded.push(role);
    }
    const result = { personId, rolesAdded, isNew: !known };
    if (known && rolesAdded.length === 0) return { result, event: null };
    return { result, event: { kind: "person added", subjectId: personId, detail: { role: rolesAdded.join(", ") } } };
  },
});
