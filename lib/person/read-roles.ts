import { sql, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import type { Role } from "@/lib/access/standing";
import type { Here } from "@/lib/access/see";

export type WithRole = { id: string; name: string; job: string; organisation: string | null; organisationId: string | null; roles: Role[]; isMe: boolean };
const MOST = 500;

/** People with a role today, never those who only hold seats; no address and nothing of their seats. */
async function withRoles(seen: Here, reader: Reader, which: SQL): Promise<WithRole[]> {
  const p = seen.partnership.id;
  const rows = await reader.execute<WithRole>(sql`
    select pr.person_id as id, pr.name, pr.job, o.name as organisation, o.id as "organisationId", pr.person_id = ${seen.person.id} as "isMe", held.roles
    from (select r.person_id, json_agg(r.role order by r.role) as roles from role_held r where r.partnership_id = ${p} and r.ended_at is null group by r.person_id) held
    join profile pr on pr.partnership_id = ${p} and pr.person_id = held.person_id
    left join organisation o on o.partnership_id = ${p} and o.id = pr.organisation_id
    where ${which} order by lower(pr.name), pr.person_id limit ${MOST}`);
  return [...rows];
}

export const peopleWithRoles = (seen: Here, reader: Reader): Promise<WithRole[]> => withRoles(seen, reader, sql`true`);

/** One of them, or null. */
export const personWithRole = (id: string) => async (seen: Here, reader: Reader): Promise<WithRole | null> => (await withRoles(seen, reader, sql`pr.person_id::text = ${id}`))[0] ?? null;
