import { eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { organisation as organisations, profile, roleHeld } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import type { Happening } from "@/lib/event/kinds";
import { WelcomePersonInput } from "./input";
import { makeKnown, personWith } from "./steps";
import { roleWords } from "./words";

/** Gives somebody their first role here; a letter tells them. What a person known here said of themselves stays as they said it. */
export const welcomePerson = administer({
  may: "administer",
  input: WelcomePersonInput,
  async does({ tx, partnership, person: admin, now }, { name, email, job, reach, organisation, roles }) {
    const partnershipId = partnership.id;
    const at = organisation && (await tx.select({ id: organisations.id }).from(organisations).where(and(eq(organisations.partnershipId, partnershipId), eq(organisations.id, organisation))))[0];
    if (organisation && !at) throw new FieldRefusal("organisation", "Choose an organisation of this partnership.");
    const personId = await personWith(tx, email, now);
    await makeKnown(tx, { partnershipId, personId, name, job, reach, organisationId: organisation || null, addedAt: now });
    const [known] = await tx.select({ name: profile.name }).from(profile).where(and(eq(profile.partnershipId, partnershipId), eq(profile.personId, personId)));
    const given: Happening[] = [];
    for (const role of roles) {
      const row = { partnershipId, id: newId(), personId, role, givenAt: now, givenBy: admin.id };
      const fresh = await tx.insert(roleHeld).values(row).onConflictDoNothing().returning({ id: roleHeld.id });
      if (fresh.length > 0) given.push({ kind: "role given", subjectId: personId, detail: { name: known!.name, role } });
    }
    const [first, ...rest] = given;
    if (!first) throw new FieldRefusal("roles", `${known!.name} is ${roles.map((role) => roleWords[role].a).join(" and ")} here already.`);
    return { result: { personId }, event: [first, ...rest] };
  },
});
