import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { mayHere, type Here, type Inside } from "@/lib/access/see";
import type { Sector } from "@/lib/seat/sectors";

/** What a work has changed for children. `sector` and `label` are of the seat that said it. */
export type Changed = { number: number; what: string; howWeKnow: string; on: string; sector: Sector; label: string; by: string; isMine: boolean };
export type ChangedByAction = { number: number; action: string; what: string; howWeKnow: string; on: string };

const MOST = 100;

/** What was said in one work, the newest first, without what was taken back. */
export async function changedIn(seen: Inside, reader: Reader): Promise<Changed[]> {
  const p = seen.partnership.id;
  const rows = await reader.execute<Changed>(sql`
    select c.number, c.what, c.how_we_know as "howWeKnow", to_json(c.said_at) as "on", s.sector, s.label, pr.name as by, c.membership_id = ${seen.membershipId} as "isMine"
    from what_changed c join membership m on m.partnership_id = ${p} and m.id = c.membership_id
    join seat s on s.partnership_id = ${p} and s.id = m.seat_id join profile pr on pr.partnership_id = ${p} and pr.person_id = m.person_id
    where c.partnership_id = ${p} and c.work_id = ${seen.work.id} and c.taken_back_at is null order by c.number desc limit ${MOST}`);
  return [...rows];
}

/** What the actions of one work say they have changed: the last word of each that says anything. */
export async function changedByActions(seen: Inside, reader: Reader): Promise<ChangedByAction[]> {
  const p = seen.partnership.id;
  const rows = await reader.execute<ChangedByAction>(sql`
    select a.number, a.what as action, s.impact as what, s.how_we_know as "howWeKnow", to_json(s.said_at) as "on" from action a
    cross join lateral (select * from action_status s where s.partnership_id = ${p} and s.action_id = a.id order by s.number desc limit 1) s
    where a.partnership_id = ${p} and a.work_id = ${seen.work.id} and s.impact <> '' order by s.said_at desc limit ${MOST}`);
  return [...rows];
}

export type ChangedHere = { slug: string; title: string; number: number; what: string; howWeKnow: string; on: string; sector: Sector; label: string; mine: boolean };
const A_PAGE = 25;

/**
 * What works have changed, the newest first, never who said it: only the seat. With a role, of every work here; without one, of
 * those I sit in. `before` is the moment of the last one shown.
 */
export const changedHere = (before: string | undefined) => async (seen: Here, reader: Reader): Promise<{ said: ChangedHere[]; older: string | null }> => {
  const p = seen.partnership.id;
  const sits = sql`exists (select 1 from membership me where me.partnership_id = ${p} and me.work_id = c.work_id and me.person_id = ${seen.person.id} and me.left_at is null)`;
  const which = mayHere(seen, "see every outline") ? sql`true` : sits;
  const rows = [...(await reader.execute<ChangedHere>(sql`
    select w.slug, w.title, c.number, c.what, c.how_we_know as "howWeKnow", to_json(c.said_at) as "on", s.sector, s.label, ${sits} as mine
    from what_changed c join work w on w.partnership_id = ${p} and w.id = c.work_id
    join membership m on m.partnership_id = ${p} and m.id = c.membership_id join seat s on s.partnership_id = ${p} and s.id = m.seat_id
    where c.partnership_id = ${p} and c.taken_back_at is null and ${which} and ${before === undefined ? sql`true` : sql`c.said_at < ${before}::timestamptz`}
    order by c.said_at desc, c.id desc limit ${A_PAGE + 1}`))];
  const said = rows.slice(0, A_PAGE);
  return { said, older: rows.length > A_PAGE ? said.at(-1)!.on : null };
};
