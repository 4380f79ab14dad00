import { sql, type SQL } from "drizzle-orm";
import type { Outline } from "@/lib/access/see";
import type { PartnershipStanding } from "@/lib/access/standing";

/** The stay that views are given in, as stage/round. Closing is not a new stage; starting again together is a new round. */
export const stayOfViews = (partnershipId: string, workId: SQL) => sql`coalesce((select m.stage || '/' || m.round from stage_move m where m.partnership_id = ${partnershipId}
  and m.work_id = ${workId} and m.stage <> 'closed' order by m.moved_at desc limit 1), 'idea/0')`;

/** A seat has said when the member who speaks for it has; a view beside it opens nothing. */
const saidInThisStay = (partnershipId: string, workId: SQL, seatId: SQL) => sql`exists (select 1 from seat_view own where own.partnership_id = ${partnershipId}
  and own.work_id = ${workId} and own.seat_id = ${seatId} and not own.beside and own.stage || '/' || own.round = ${stayOfViews(partnershipId, workId)})`;

/**
 * Rule 4, the SQL twin of `maySeeView`, for lists over works that read `seat_view`: until a seat has given its view for this
 * stage, its members see no other seat's view, of this stage or of any other.
 */
export const viewsIMaySee = (seen: PartnershipStanding): SQL => sql`not exists (select 1 from membership mine
  where mine.partnership_id = ${seen.partnership.id} and mine.work_id = seat_view.work_id and mine.person_id = ${seen.person.id}
  and mine.left_at is null and mine.seat_id <> seat_view.seat_id
  and not ${saidInThisStay(seen.partnership.id, sql`mine.work_id`, sql`mine.seat_id`)})`;

/** Only views of the stay that the view's own work is in, for lists over works that read `seat_view`. */
export const viewsOfThisStage = (seen: PartnershipStanding): SQL =>
  sql`seat_view.stage || '/' || seat_view.round = ${stayOfViews(seen.partnership.id, sql`seat_view.work_id`)}`;

/** Whether the reader's seat still has to give its view first. */
export const isSealed = ({ partnership, work, seat: mine }: Outline) =>
  mine ? sql<boolean>`not ${saidInThisStay(partnership.id, sql`${work.id}::uuid`, sql`${mine.id}::uuid`)}` : sql<boolean>`false`;
