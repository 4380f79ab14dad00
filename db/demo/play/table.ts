import { eq, sql } from "drizzle-orm";
import { inTransaction } from "@/db/client";
import { invitation, membership, seat } from "@/db/schema";
import { and } from "@/db/where";
import type { WorkPlace } from "@/lib/access/place";
import { Refusal } from "@/lib/access/refusal";
import { londonDay } from "@/lib/work/dates";
import { labelOf, sectorOf, type House } from "./house";
import type { Seat } from "./story";

/** Nine o’clock on day 0 of every story, and two seconds from each event to the next. */
const FIRST = Date.parse("2026-11-02T09:00:00Z");
const DAY_MS = 86_400_000;
export const moment = (day: number, nth: number): Date => new Date(FIRST + day * DAY_MS + nth * 2_000);
export const dateOn = (day: number): string => londonDay(moment(day, 0));

export type Member = { seat: Seat; personId: string; membershipId: string };
type Thing = { of: "settled" | "began earlier" | "missing" | "point" | "document" | "decision" | "action" | "meeting"; number: number; id: string };

/** One work of a story: who sits where, and what each id of the story is called in the product. */
export function tableFor({ partnershipId }: House) {
  const here = { slug: "", workId: "", lead: "" as Seat };
  const members = new Map<Seat, Member>();
  const seats = new Map<Seat, string>();
  const things = new Map<string, Thing>();
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
  const memberOf = (name: Seat): Member => {
    const found = members.get(name);
    if (!found) throw new Refusal(`Nobody sits for ${name}.`);
    return found;
  };

  return {
    here, members, read, ofWork, seatId, memberOf,
    seatIds: (names: readonly Seat[]) => Promise.all(names.map(seatId)),
    /** As the one who sits there. */
    as: (name: Seat, now: Date) => placeOf(memberOf(name).personId, now),
    asLead: (now: Date) => placeOf(memberOf(here.lead).personId, now),
    /** As anybody else at the table, where there is somebody. */
    asOtherThan: (names: readonly Seat[], now: Date) => placeOf(([...members.values()].find((one) => !names.includes(one.seat)) ?? memberOf(here.lead)).personId, now),
    async sits(name: Seat, personId: string): Promise<void> {
      const [found] = await read((tx) => tx.select({ id: membership.id }).from(membership).where(and(ofWork(membership), eq(membership.personId, personId), sql`${membership.leftAt} is null`)));
      if (found) members.set(name, { seat: name, personId, membershipId: found.id });
    },
    isTaken: (name: Seat): never => {
      throw new Refusal(`Somebody sits for ${name} already.`);
    },
    remember: (id: string, thing: Thing): void => {
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
  };
}

export type Table = ReturnType<typeof tableFor>;
