import postgres from "postgres";
import { DISTRIBUTED } from "@/db/tables";

/** Looks at everything a partnership has, past the second lock. */
export const openBooks = () => postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {}, connection: { plan_cache_mode: "force_generic_plan" } as object });
export type Books = ReturnType<typeof openBooks>;

const TABLES = DISTRIBUTED.filter((table) => table !== "once");
const marks = TABLES.map((table) => `select '${table}' as name, count(*)::int as rows, coalesce(max(xmin::text::bigint), 0)::text as newest from "${table}" where partnership_id = $1`).join(" union all ");

export type Marks = Record<string, { rows: number; newest: string }>;

/** How many rows each table has, and which transaction wrote last: whatever is written changes it. */
export async function marksOf(books: Books, partnershipId: string): Promise<Marks> {
  const found = await books.unsafe<{ name: string; rows: number; newest: string }[]>(`${marks} union all select 'partnership', 1, max(xmin::text::bigint)::text from partnership where id = $1`, [partnershipId], { prepare: true });
  return Object.fromEntries(found.map(({ name, ...mark }) => [name, mark]));
}

export const rowsIn = (found: Marks) => Object.fromEntries(Object.entries(found).map(([name, { rows }]) => [name, rows]));

export type Happened = { id: string; kind: string; actorId: string | null };
export const eventsIn = (books: Books, partnershipId: string) =>
  books<Happened[]>`select id, kind, actor_id as "actorId" from event where partnership_id = ${partnershipId} order by chain_id, seq`;

export const everyChain = (books: Books) => books<{ partnershipId: string; id: string }[]>`select partnership_id as "partnershipId", id from chain`;

export type Queued = { id: string; kind: string; to: string | null; isQueued: boolean };
/** What waits to be sent: letters with whether each has its job with the worker, and the letters that stand only there. */
export const lettersQueued = (books: Books, partnershipId: string) =>
  books<Queued[]>`select l.id::text, l.kind, l.person_id::text as "to", l.id::text in (select j.payload->>'letter' from graphile_worker._private_jobs j) as "isQueued"
    from letter l where l.partnership_id = ${partnershipId}
    union all select j.id::text, t.identifier, j.payload->>'to', true from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier <> 'send-letter'`;
