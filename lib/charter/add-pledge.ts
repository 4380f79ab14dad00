import { eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { organisation, pledge } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { londonDay } from "@/lib/work/dates";
import { AddPledgeInput } from "./input";
import { charterInForce } from "./steps";

/** An organisation signs up to the charter in force. */
export const addPledge = administer({
  may: "administer",
  input: AddPledgeInput,
  async does({ tx, partnership, person, now }, { organisation: organisationId, ...given }) {
    const charter = await charterInForce(tx, partnership.id, now);
    if (!charter) throw new Refusal("There is no charter to sign yet. Put a charter in force first.");
    const [who] = await tx.select({ name: organisation.name }).from(organisation).where(and(eq(organisation.partnershipId, partnership.id), eq(organisation.id, organisationId)));
    if (!who) throw new FieldRefusal("organisation", "Choose an organisation of this partnership.");
    if (given.pledgedOn > londonDay(now)) throw new FieldRefusal("pledgedOn", "This day has not come yet. Write the day they signed.");
    const signed = { partnershipId: partnership.id, id: newId(), organisationId, charterVersionId: charter.id, ...given, recordedBy: person.id, recordedAt: now };
    const [added] = await tx.insert(pledge).values(signed).onConflictDoNothing().returning({ id: pledge.id });
    if (!added) throw new FieldRefusal("organisation", `${who.name} has signed this version of the charter already.`);
    return { result: { id: added.id }, event: { kind: "pledge added", subjectId: added.id, detail: { organisation: who.name, on: given.pledgedOn } } };
  },
});
