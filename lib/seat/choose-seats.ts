import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/id";
import { invitation, membership, seat } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import type { Happening } from "@/lib/event/kinds";
import { ChooseSeatsInput } from "./input";
import { NEEDED_SECTORS, type Sector } from "./sectors";
import { sectorWords, seatWords } from "./words";

type Needed = Exclude<Sector, "other">;

/**
 * A2, who needs a seat at the table. The six needed seats stay; one may be left empty, with a reason that everyone in the work
 * reads. A reason for young people also says how they will be heard instead. Another voice may be added.
 */
export const chooseSeats = change({
  may: "set up the work",
  input: ChooseSeatsInput,
  async does({ tx, partnership, work, person, now }, given) {
    const ofWork = and(eq(seat.partnershipId, partnership.id), eq(seat.workId, work.id));
    const seats = await tx.select().from(seat).where(ofWork);
    const taken = await takenSeats(tx, partnership.id, work.id);
    const happened: Happening[] = [];
    for (const sector of NEEDED_SECTORS as Needed[]) {
      const one = seats.find((s) => s.sector === sector)!;
      const wanted = given.sectors.includes(sector);
      const because = given[`because-${sector}`];
      const heardHow = sector === "young-people" ? given.heardHow : "";
      if (!wanted && taken.has(one.id)) throw new FieldRefusal("sectors", `${sectorWords[sector]} has somebody in it already, so it stays.`);
      if (!wanted && !because) throw new FieldRefusal(`because-${sector}`, `Say why nobody from ${sectorWords[sector].toLowerCase()} is asked. Everyone in the work reads this.`);
      if (!wanted && sector === "young-people" && !heardHow) throw new FieldRefusal("heardHow", "Say how young people will be heard instead.");
      if (wanted && !one.emptiedAt) continue;
      if (!wanted && one.emptyBecause === because && (one.heardHow ?? "") === heardHow) continue;
      const facts = wanted ? { emptyBecause: null, heardHow: null, emptiedAt: null, emptiedBy: null } : { emptyBecause: because, heardHow: heardHow || null, emptiedAt: now, emptiedBy: person.id };
      await tx.update(seat).set(facts).where(and(eq(seat.partnershipId, partnership.id), eq(seat.id, one.id)));
      happened.push(wanted
        ? { kind: "seat no longer empty", subjectId: one.id, detail: { sector, label: "" } }
        : { kind: "seat left empty", subjectId: one.id, detail: { sector, label: "", because, heardHow } });
    }
    if (given.another && !seats.some((s) => s.sector === "other" && s.label === given.another)) {
      await tx.insert(seat).values({ partnershipId: partnership.id, id: newId(), workId: work.id, sector: "other", label: given.another, addedAt: now });
    }
    const sectors = [...NEEDED_SECTORS.filter((s) => given.sectors.includes(s)).map((s) => sectorWords[s]), ...(given.another ? [seatWords({ sector: "other", label: given.another })] : [])];
    return { result: null, event: [{ kind: "seats chosen", subjectId: work.id, detail: { sectors: sectors.join(", ") } }, ...happened] };
  },
});



/** Seats with a member or somebody asked already. */
async function takenSeats(tx: Tx, partnershipId: string, workId: string): Promise<Set<string>> {
  const members = await tx.select({ id: membership.seatId }).from(membership).where(and(eq(membership.partnershipId, partnershipId), eq(membership.workId, workId), sql`${membership.leftAt} is null`));
  const asked = await tx.select({ id: invitation.seatId }).from(invitation).where(and(eq(invitation.partnershipId, partnershipId), eq(invitation.workId, workId), sql`${invitation.withdrawnAt} is null`));
  return new Set([...members, ...asked].map((row) => row.id));
}
