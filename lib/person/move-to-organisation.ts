import { eq } from "drizzle-orm";
import { organisation, profile } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { MoveToOrganisationInput } from "./input";
import { withARole } from "./steps";

/** Somebody with a role works for another organisation now, or for none of these. */
export const moveToOrganisation = administer({
  may: "administer",
  input: MoveToOrganisationInput,
  async does({ tx, partnership }, { person, organisation: to }) {
    const known = await withARole(tx, partnership.id, person);
    const all = await tx.select({ id: organisation.id, name: organisation.name }).from(organisation).where(eq(organisation.partnershipId, partnership.id));
    const mine = and(eq(profile.partnershipId, partnership.id), eq(profile.personId, person));
    const [before] = await tx.select({ organisationId: profile.organisationId }).from(profile).where(mine).for("update");
    const nameOf = (id: string | null | undefined) => all.find((one) => one.id === id)?.name ?? "";
    if (to && !nameOf(to)) throw new FieldRefusal("organisation", "Choose an organisation of this partnership.");
    if ((before?.organisationId ?? "") === to) throw new Refusal("Nothing is different yet. Choose another organisation, then save.");
    await tx.update(profile).set({ organisationId: to || null }).where(mine);
    return { result: { personId: person }, event: { kind: "person moved", subjectId: person, detail: { name: known.name, from: nameOf(before?.organisationId), to: nameOf(to) } } };
  },
});
