import { newId } from "@/db/id";
import { roleHeld } from "@/db/schema";
import { administer } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { RoleInput } from "./input";
import { withARole } from "./steps";
import { roleWords } from "./words";

/** Gives one more role to somebody who has one. A letter tells them what it opens. */
export const giveRole = administer({
  may: "administer",
  input: RoleInput,
  async does({ tx, partnership, person: admin, now }, { person, role }) {
    const known = await withARole(tx, partnership.id, person);
    const row = { partnershipId: partnership.id, id: newId(), personId: person, role, givenAt: now, givenBy: admin.id };
    const fresh = await tx.insert(roleHeld).values(row).onConflictDoNothing().returning({ id: roleHeld.id });
    if (fresh.length === 0) throw new FieldRefusal("role", `${known.name} is ${roleWords[role].a} already.`);
    return { result: { personId: person }, event: { kind: "role given", subjectId: person, detail: { name: known.name, role } } };
  },
});
