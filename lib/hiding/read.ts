import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { NotFound } from "@/lib/access/refusal";
import type { Inside, Outline } from "@/lib/access/see";

export type HidingOfMine = { id: string; thing: string; isObjected: boolean; isOver: boolean };

/** Words of mine that somebody hid in the record. Throws NotFound for anybody who wrote none of them. */
export const hidingOfMine = (id: string) => async (seen: Inside, reader: Reader): Promise<HidingOfMine> => {
  const [row] = await reader.execute<HidingOfMine>(sql`select id, thing, objected_at is not null as "isObjected", kept is null or settled_at is not null as "isOver" from comment_hiding
    where partnership_id = ${seen.partnership.id} and work_id = ${seen.work.id} and id = ${id} and comment_id is null and ${seen.person.id} = any(writers)`);
  if (!row) throw new NotFound();
  return row;
};

export type Sides = { forum: number; administrators: number };

/** How many could look at an objection, of each side. Where a side has nobody it waits, and the page says for whom. */
export async function sidesOf(seen: Outline, reader: Reader): Promise<Sides> {
  const of = (role: string) => sql`(select count(distinct r.person_id)::int from role_held r where r.partnership_id = ${seen.partnership.id} and r.role = ${role} and r.ended_at is null and r.person_id is distinct from ${seen.leadId}::uuid and r.person_id <> ${seen.person.id})`;
  const [row] = await reader.execute<Sides>(sql`select ${of("forum rep")} as forum, ${of("administrator")} as administrators`);
  return row!;
}
