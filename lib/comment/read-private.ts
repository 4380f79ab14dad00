import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import type { Inside } from "@/lib/access/see";
import type { Sector } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import { momentWords } from "@/lib/work/dates";
import { blocksOf, type Block } from "./markdown";

const MOST = 50;

/** How much was said in private in this work: a number, and nothing else of it. */
export async function saidInPrivate(seen: Inside, reader: Reader): Promise<{ all: number; forMe: number }> {
  const [row] = await reader.execute<{ all: number; forMe: number }>(sql`select count(*)::int as all, (count(*) filter (where w.said_to = ${seen.person.id}))::int as "forMe"
    from private_word w where w.partnership_id = ${seen.partnership.id} and w.work_id = ${seen.work.id}`);
  return row!;
}

export type PrivateWord = { id: string; isMine: boolean; name: string; seat: string; to: string; at: string; when: string; blocks: Block[] };

/** What was said in private to me, or by me. Nobody else is given any of it. */
export async function privateWords(seen: Inside, reader: Reader): Promise<PrivateWord[]> {
  const rows = await reader.execute<{ id: string; isMine: boolean; name: string; sector: Sector; label: string; to: string; at: string; body: string }>(sql`
    select w.id, m.person_id = ${seen.person.id} as "isMine", p.name, s.sector, s.label, t.name as "to", to_json(w.said_at) as at, w.body from private_word w
    join membership m on m.partnership_id = w.partnership_id and m.id = w.membership_id join profile p on p.partnership_id = m.partnership_id and p.person_id = m.person_id
    join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id join profile t on t.partnership_id = w.partnership_id and t.person_id = w.said_to
    where w.partnership_id = ${seen.partnership.id} and w.work_id = ${seen.work.id} and (w.said_to = ${seen.person.id} or m.person_id = ${seen.person.id})
    order by w.said_at desc limit ${MOST}`);
  return [...rows].map(({ sector, label, body, ...row }) => ({ ...row, seat: seatWords({ sector, label }), when: momentWords(new Date(row.at), seen.now), blocks: blocksOf(body) }));
}
