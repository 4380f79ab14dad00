import { eq, sql } from "drizzle-orm";
import { roleHeld } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { RoleInput } from "./input";
import { withARole } from "./steps";
import { roleWords } from "./words";

/** Ends a role from now on. Seats are not touched: nobody is taken from a table here. The last administrator stays. */
export const endRole = administer({
  may: "administer",
  input: RoleInput,
  async does({ tx, partnership, person: admin, now }, { person, role }) {
    const known = await withARole(tx, partnership.id, person);
    const stillHeld = sql`${roleHeld.endedAt} is null`;
    // Everyone who holds the role is held: two administrators who end each other at once must not both succeed.
    const holders = await tx.select({ id: roleHeld.id, personId: roleHeld.personId }).from(roleHeld).where(and(eq(roleHeld.partnershipId, partnership.id), eq(roleHeld.role, role), stillHeld)).for("update");
    const mine = holders.find((one) => one.personId === person);
    if (!mine) throw new Refusal(`${known.name} is not ${roleWords[role].a}.`);
    if (role === "administrator" && holders.length === 1) throw new Refusal(`${known.name} is the only administrator. Make somebody else an administrator first.`);
    await tx.update(roleHeld).set({ endedAt: now, endedBy: admin.id }).where(and(eq(roleHeld.partnershipId, partnership.id), eq(roleHeld.id, mine.id)));
    return { result: { personId: person }, event: { kind: "role ended", subjectId: person, detail: { name: known.name, role } } };
  },
});
