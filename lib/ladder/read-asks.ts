import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { may, type Inside } from "@/lib/access/see";
import { speaksForSeat } from "./rules";
import { stayOfViews } from "./seal";
import { sittersOf } from "./view-steps";

/** How many seats the lead could still ask in this stage: somebody sits there, they were not asked, and they have not said. For anybody else none. */
export async function seatsToAsk(seen: Inside, reader: Reader): Promise<number> {
  if (!may(seen, "ask for views")) return 0;
  const [p, w] = [seen.partnership.id, seen.work.id];
  const stay = stayOfViews(p, sql`${w}::uuid`);
  const [row] = await reader.execute<{ seats: number }>(sql`select count(distinct m.seat_id)::int as seats from membership m
    where m.partnership_id = ${p} and m.work_id = ${w} and m.left_at is null and m.seat_id <> ${seen.seat.id}
    and not exists (select 1 from view_ask a where a.partnership_id = ${p} and a.work_id = ${w} and a.seat_id = m.seat_id and a.stage || '/' || a.round = ${stay})
    and not exists (select 1 from seat_view v where v.partnership_id = ${p} and v.work_id = ${w} and v.seat_id = m.seat_id and not v.beside and v.stage || '/' || v.round = ${stay})`);
  return row?.seats ?? 0;
}

/** How many sit in the reader's seat, and whether the reader speaks for it or beside it. */
export async function myPlaceInSeat(seen: Inside, reader: Reader): Promise<{ members: number; speaks: boolean }> {
  const sitters = await sittersOf(reader, { partnershipId: seen.partnership.id, workId: seen.work.id });
  const mine = sitters.filter(({ seatId }) => seatId === seen.seat.id);
  return { members: mine.length, speaks: speaksForSeat(seen.membershipId, mine) };
}
