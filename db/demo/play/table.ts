import { eq, sql } from "drizzle-orm";
import { inTransaction } from "@/db/client";
import { invitation, membership, seat } from "@/db/schema";
import { and } from "@/db/where";
import type { WorkPlace } from "@/lib/access/place";
import { Refusal } from "@/lib/access/refusal";
import { labelOf, sectorOf, type House } from "./house";
import type { Key, Seat } from "./told";

export type Member = { seat: Seat; personId: string; membershipId: string };
type Thing = { of: "settled" | "began earlier" | "missing" | "point" | "document" | "decision" | "action" | "meeting" | "comment" | "topic" | "question" | "proposal"; number: number; id: string; times?: number };

/** One work of a story: who sits where, and what each id of the story is called in the product. */
export function tableFor({ partnershipId }: House) {
  const here = { slug: "", workId: "", lead: "" as Seat | Key };
  const members = new Map<Seat | Key, Member>();
  const seats = new Map<Seat, string>();
  const read = <T>(does: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ partnershipId, readOnly: true }, does);
  const ofWork = (table: typeof seat | typeof membership | typeof invitation) => and(eq(table.partnershipId, partnershipId), eq(table.workId, here.workId));
  const placeOf = (personId: string, now: Date): WorkPlace => ({ personId, partnershipId, now, work: here.slug });

  const seatId = async (name: Seat): Promise<string> => {
    const known = seats.get(name);
    if (known) return known;
    const [found] = await read((tx) => tx.select({ id: seat.id }).from(seat).where(and(ofWork(seat), eq(seat.sector, sectorOf(name)), eq(seat.label, labelOf(name)))));
    if (!found) throw new Refusal(`There is no seat for ${name} in this work.`);
    seats.set(name, found.id);
    return found.id;
  };
  const memberOf = (name: Seat | Key): Member => {
    const found = members.get(name);
    if (!found) throw new Refusal(`Nobody sits for ${name}.`);
    return found;
  };

  return {
    here, members, read, ofWork, seatId, memberOf,
    seatIds: (names: readonly Seat[]) => Promise.all(names.map(seatId)),
    /** As the one who sits there; where several do and nobody is named, as the first of them. */
    as: (name: Seat | Key, now: Date, who?: Key) => placeOf(memberOf(who ?? name).personId, now),
    asLead: (now: Date, who?: Key) => placeOf(memberOf(who ?? here.lead).personId, now),
    /** As anybody else at the table, where there is somebody. */
    asOtherThan: (names: readonly Seat[], now: Date) => placeOf(([...members.values()].find((one) => !names.includes(one.seat)) ?? memberOf(here.lead)).personId, now),
    /** Somebody who has no seat here. */
    asVisitor: placeOf,
    async sits(name: Seat, personId: string, who?: Key): Promise<void> {
      const [found] = await read((tx) => tx.select({ id: membership.id }).from(membership).where(and(ofWork(membership), eq(membership.personId, personId), sql`${membership.leftAt} is null`)));
      if (!found) return;
      const member = { seat: name, personId, membershipId: found.id };
      if (who) members.set(who, member);
      if (!members.has(name)) members.set(name, member);
    },
    rises(member: Member): void {
      for (const [name, one] of members) if (one.personId === member.personId) members.delete(name);
      const left = [...members.values()].find((one) => one.seat === member.seat);
      if (left) members.set(member.seat, left);
    },
    mustBeFree: (name: Seat | Key): void => {
      if (members.has(name)) throw new Refusal(`Somebody sits for ${name} already.`);
    },
    ...thingsOf(new Map<string, Thing>()),
  };
}

/** What was recorded, by the story's own names for it. */
const thingsOf = (things: Map<string, Thing>) => ({
  remember: (id: string | undefined, thing: Thing): void => {
    if (id === undefined) return;
    if (things.has(id)) throw new Refusal(`There is a ${id} already.`);
    things.set(id, thing);
  },
  isFree: (id: string): void => {
    if (things.has(id)) throw new Refusal(`There is a ${id} already.`);
  },
  recall: (id: string, ...of: Thing["of"][]): Thing => {
    const found = things.get(id);
    if (!found || !of.includes(found.of)) throw new Refusal(`There is no ${id}.`);
    return found;
  },
});

export type Table = ReturnType<typeof tableFor>;
