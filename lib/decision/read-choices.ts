import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import type { Inside } from "@/lib/access/see";
import { SECTORS, type Sector } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";

type Row = {
  seats: { id: string; sector: Sector; label: string; sits: boolean }[];
  meetings: { number: number; what: string; heldOn: string }[];
  decisions: { number: number; what: string; madeOn: string }[];
};

const MOST = 50;

/** What a record may name: the seats of the work, its latest meetings, its latest decisions. One statement. */
export async function recordChoices(seen: Inside, reader: Reader) {
  const of = (row: string) => sql`${sql.raw(row)}.partnership_id = ${seen.partnership.id} and ${sql.raw(row)}.work_id = ${seen.work.id}`;
  const [row] = await reader.execute<Row>(sql`select
    (select json_agg(json_build_object('id', s.id, 'sector', s.sector, 'label', s.label, 'sits', exists (select 1 from membership m
      where m.partnership_id = s.partnership_id and m.seat_id = s.id and m.left_at is null)) order by s.added_at, s.id) from seat s where ${of("s")}) as seats,
    (select coalesce(json_agg(m), '[]') from (select m.number, m.what, m.held_on as "heldOn" from meeting m where ${of("m")} order by m.held_on desc, m.number desc limit ${MOST}) m) as meetings,
    (select coalesce(json_agg(d), '[]') from (select d.number, d.what, d.made_on as "madeOn" from decision d where ${of("d")} and not d.is_missing order by d.made_on desc, d.number desc limit ${MOST}) d) as decisions`);
  const { seats, meetings, decisions } = row!;
  const inOrder = [...seats].sort((one, two) => SECTORS.indexOf(one.sector) - SECTORS.indexOf(two.sector));
  return { seats: inOrder.map(({ id, sits, ...seat }) => ({ id, name: seatWords(seat), sits, isMine: id === seen.seat.id })), meetings, decisions };
}

export type RecordChoices = Awaited<ReturnType<typeof recordChoices>>;
