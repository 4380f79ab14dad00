import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { mayHere, type Here } from "@/lib/access/see";

export type HiddenHere = { id: string; on: string; by: string; byMe: boolean; places: { table: string; stood: string; stands: string }[]; forum: boolean; administrator: boolean; isBack: boolean; sides: ("forum" | "administrator")[] };

/** What was hidden of the partnership's own words, for the forum and the administrators; nobody else is given what stood there. */
export async function hiddenHereOf(seen: Here, reader: Reader): Promise<HiddenHere[]> {
  if (!mayHere(seen, "look at what is asked")) return [];
  const me = seen.person.id;
  const rows = await reader.execute<Omit<HiddenHere, "sides"> & { mine: boolean }>(sql`select h.id, h.hidden_at as "on", p.name as by, h.hidden_by = ${me} as "byMe", h.forum_by is not null as forum, h.administrator_by is not null as administrator,
      h.put_back_at is not null as "isBack", ${me} in (h.forum_by, h.administrator_by) is true as mine,
      (select coalesce(json_agg(json_build_object('table', k ->> 'table', 'stood', k ->> 'stood', 'stands', k ->> 'stands')), '[]') from jsonb_array_elements(h.kept) k) as places
    from hidden_here h join profile p on p.partnership_id = h.partnership_id and p.person_id = h.hidden_by
    where h.partnership_id = ${seen.partnership.id} order by h.hidden_at desc limit 30`);
  const mayFor = (one: (typeof rows)[number]) => one.byMe || one.mine || one.isBack || one.places.length === 0 ? [] : [
    ...(mayHere(seen, "turn the forum's key") && !one.forum ? (["forum"] as const) : []), ...(mayHere(seen, "administer") && !one.administrator ? (["administrator"] as const) : []),
  ];
  return [...rows].map((one) => ({ ...one, sides: mayFor(one) }));
}
