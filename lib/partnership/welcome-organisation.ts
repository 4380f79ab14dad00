import { newId } from "@/db/id";
import { organisation } from "@/db/schema";
import { administer } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { WelcomeOrganisationInput } from "./input";
import { oneAtATime } from "./steps";

/** Brings an organisation into the partnership, with the day since when it is there. */
export const welcomeOrganisation = administer({
  may: "administer",
  input: WelcomeOrganisationInput,
  async does({ tx, partnership, now }, given) {
    await oneAtATime(tx, partnership.id);
    const [added] = await tx.insert(organisation).values({ partnershipId: partnership.id, id: newId(), ...given, addedAt: now }).onConflictDoNothing().returning({ id: organisation.id });
    if (!added) throw new FieldRefusal("name", `${given.name} is here already.`);
    return { result: { id: added.id }, event: { kind: "organisation added", subjectId: added.id, detail: { name: given.name } } };
  },
});
