import { sql, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import type { Inside } from "@/lib/access/see";
import type { Sector } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";

type Row = { membershipId: string; name: string; told: "phone" | "paper"; sector: Sector; label: string };
const MOST = 100;

const whoseWords = (seen: Inside): SQL => sql`m.partnership_id = ${seen.partnership.id} and m.work_id = ${seen.work.id} and m.left_at is null and m.told is not null
  and (m.seat_id = ${seen.seat.id} or ${seen.leadId === seen.person.id}::boolean)`;

/** Whether there is anybody whose words the reader may write down, as one column. */
export const speaksForSomeone = (seen: Inside): SQL => sql`exists (select 1 from membership m where ${whoseWords(seen)})`;

/** Members without email whose words the reader may write down: all of them for the lead, those of the same seat for anybody else. */
export async function spokenFor(seen: Inside, reader: Reader): Promise<(Pick<Row, "membershipId" | "name" | "told"> & { seat: string })[]> {
  const rows = await reader.execute<Row>(sql`select m.id as "membershipId", p.name, m.told, s.sector, s.label from membership m
    join profile p on p.partnership_id = m.partnership_id and p.person_id = m.person_id join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id
    where ${whoseWords(seen)} order by p.name, m.id limit ${MOST}`);
  return rows.map(({ sector, label, ...one }) => ({ ...one, seat: seatWords({ sector, label }) }));
}
