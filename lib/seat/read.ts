import { eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { seat } from "@/db/schema";
import { and } from "@/db/where";
import type { Inside } from "@/lib/access/see";
import { SECTORS } from "./sectors";

const members = sql<number>`(select count(*)::int from membership m where m.partnership_id = seat.partnership_id and m.seat_id = seat.id and m.left_at is null)`;
const asked = sql<number>`(select count(*)::int from invitation i where i.partnership_id = seat.partnership_id and i.seat_id = seat.id and i.withdrawn_at is null and i.someone_else_at is null and i.named_at is null)`;
const accepted = sql<number>`(select count(*)::int from invitation i where i.partnership_id = seat.partnership_id and i.seat_id = seat.id and i.accepted_at is not null and i.withdrawn_at is null)`;

export type CountedSeat = Awaited<ReturnType<typeof seatsAt>>[number];

/** The seats of a work in the order people know them, with how many sit there, are asked, and have said yes to being asked. */
export async function seatsAt(reader: Reader, { partnershipId, workId }: { partnershipId: string; workId: string }) {
  const rows = await reader
    .select({ id: seat.id, sector: seat.sector, label: seat.label, emptyBecause: seat.emptyBecause, heardHow: seat.heardHow, members, asked, accepted })
    .from(seat)
    .where(and(eq(seat.partnershipId, partnershipId), eq(seat.workId, workId)))
    .orderBy(seat.addedAt, seat.id);
  return rows.sort((one, other) => SECTORS.indexOf(one.sector) - SECTORS.indexOf(other.sector));
}

export const seatsOf = (seen: Inside, reader: Reader) => seatsAt(reader, { partnershipId: seen.partnership.id, workId: seen.work.id });
