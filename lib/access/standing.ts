import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { rowsOf } from "@/db/row";
import { partnership, work, type roleHeld, type seat } from "@/db/schema";
import type { Stage } from "@/lib/work/stages";
import type { PartnershipPlace, WorkPlace } from "./place";

export type Role = (typeof roleHeld.$inferSelect)["role"];
export type Partnership = typeof partnership.$inferSelect;
export type Work = typeof work.$inferSelect;
export type Seat = { id: string; sector: (typeof seat.$inferSelect)["sector"]; label: string };

/** What one person is in one partnership, read fresh from the database every time. */
export type PartnershipStanding = { partnership: Partnership; person: { id: string; name: string }; roles: Role[] };

/** What one person is to one piece of work. */
export type Standing = PartnershipStanding & {
  work: Work;
  stage: Stage;
  leadId: string | null;
  seat: Seat | null;
  membershipId: string | null;
};

type Json = Record<string, unknown>;
const partnershipFrom = rowsOf(partnership);
const workFrom = rowsOf(work);

const rolesOf = ({ partnershipId, personId }: PartnershipPlace) => sql`(select coalesce(json_agg(r.role), '[]') from role_held r
  where r.partnership_id = ${partnershipId} and r.person_id = ${personId} and r.ended_at is null)`;

export async function standingIn(tx: Reader, at: PartnershipPlace): Promise<PartnershipStanding | null> {
  const [row] = await tx.execute<{ partnership: Json; person: { id: string; name: string }; roles: Role[] }>(sql`
    select row_to_json(partnership) as partnership, json_build_object('id', p.person_id, 'name', p.name) as person, ${rolesOf(at)} as roles
    from profile p join partnership on partnership.id = p.partnership_id
    where p.partnership_id = ${at.partnershipId} and p.person_id = ${at.personId}`);
  return row ? { ...row, partnership: partnershipFrom(row.partnership) } : null;
}

/** A work's stage today: the last one it moved into, or Idea. Correlated to `work`, so it may stand in any list of works. */
export const stageNow = sql<Stage>`coalesce((select m.stage from stage_move m where m.partnership_id = work.partnership_id
  and m.work_id = work.id order by m.moved_at desc limit 1), 'idea')`;

type StandingRow = Omit<Standing, "partnership" | "work"> & { partnership: Json; work: Json };

/** What this person is to the work at this address, or null where they are not known or it is not there. One statement. */
export async function standingAt(tx: Reader, at: WorkPlace): Promise<Standing | null> {
  const [row] = await tx.execute<StandingRow>(sql`
    select row_to_json(partnership) as partnership, row_to_json(work) as work, json_build_object('id', p.person_id, 'name', p.name) as person, ${rolesOf(at)} as roles,
      ${stageNow} as stage, l.person_id as "leadId", m.id as "membershipId", case when s.id is not null then json_build_object('id', s.id, 'sector', s.sector, 'label', s.label) end as seat
    from work join partnership on partnership.id = work.partnership_id
    join profile p on p.partnership_id = ${at.partnershipId} and p.person_id = ${at.personId}
    left join membership m on m.partnership_id = ${at.partnershipId} and m.work_id = work.id and m.person_id = ${at.personId} and m.left_at is null
    left join seat s on s.partnership_id = ${at.partnershipId} and s.id = m.seat_id
    left join lead_held l on l.partnership_id = ${at.partnershipId} and l.work_id = work.id and l.until is null
    where work.partnership_id = ${at.partnershipId} and work.slug = ${at.work}`);
  return row ? { ...row, partnership: partnershipFrom(row.partnership), work: workFrom(row.work) } : null;
}
