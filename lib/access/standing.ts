import { eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { leadHeld, membership, partnership, profile, roleHeld, seat, work } from "@/db/schema";
import { and } from "@/db/where";
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

const rolesOf = (personId: string, partnershipId: string) =>
  sql<Role[]>`(select coalesce(array_agg(${roleHeld.role}), '{}') from ${roleHeld} where ${roleHeld.partnershipId} = ${partnershipId}
    and ${roleHeld.personId} = ${personId} and ${roleHeld.endedAt} is null)`;

export async function standingIn(tx: Reader, at: PartnershipPlace): Promise<PartnershipStanding | null> {
  const [row] = await tx
    .select({ partnership, person: { id: profile.personId, name: profile.name }, roles: rolesOf(at.personId, at.partnershipId) })
    .from(profile)
    .innerJoin(partnership, eq(partnership.id, profile.partnershipId))
    .where(and(eq(profile.partnershipId, at.partnershipId), eq(profile.personId, at.personId)));
  return row ?? null;
}

/** A work's stage today: the last one it moved into, or Idea. Correlated to `work`, so it may stand in any list of works. */
export const stageNow = sql<Stage>`coalesce((select m.stage from stage_move m where m.partnership_id = work.partnership_id
  and m.work_id = work.id order by m.moved_at desc limit 1), 'idea')`;

export const standingQuery = (tx: Reader, at: WorkPlace) =>
  tx
    .select({
      partnership,
      person: { id: profile.personId, name: profile.name },
      roles: rolesOf(at.personId, at.partnershipId),
      work,
      stage: stageNow,
      leadId: leadHeld.personId,
      seat: { id: seat.id, sector: seat.sector, label: seat.label },
      membershipId: membership.id,
    })
    .from(work)
    .innerJoin(partnership, eq(partnership.id, work.partnershipId))
    .innerJoin(profile, and(eq(profile.partnershipId, at.partnershipId), eq(profile.personId, at.personId)))
    .leftJoin(
      membership,
      and(
        eq(membership.partnershipId, at.partnershipId),
        eq(membership.workId, work.id),
        eq(membership.personId, at.personId),
        sql`${membership.leftAt} is null`,
      ),
    )
    .leftJoin(seat, and(eq(seat.partnershipId, at.partnershipId), eq(seat.id, membership.seatId)))
    .leftJoin(leadHeld, and(eq(leadHeld.partnershipId, at.partnershipId), eq(leadHeld.workId, work.id), sql`${leadHeld.until} is null`))
    .where(and(eq(work.partnershipId, at.partnershipId), eq(work.slug, at.work)));
