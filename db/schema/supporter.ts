import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { THROUGH_STANDS, THROUGH_THINGS, TOLD_KEYS } from "../keys";
import { at, id, ofPartnership } from "./columns";
import { membership, seat } from "./seat";
import { work } from "./work";

/** Who somebody in a family seat chose to speak with them. `chosenBy` is another where it was told by phone or on paper. */
export const supporter = pgTable(
  "supporter",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    membershipId: uuid("membership_id").notNull(),
    supporterId: uuid("supporter_id").notNull(),
    chosenBy: uuid("chosen_by").notNull(),
    told: text("told", { enum: TOLD_KEYS }),
    chosenAt: at("chosen_at").notNull(),
    endedAt: at("ended_at"),
    endedBy: uuid("ended_by"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("supporter_now").on(t.partnershipId, t.membershipId).where(sql`ended_at is null`),
    index("supporter_of").on(t.partnershipId, t.workId, t.supporterId),
    check("supporter_is_another", sql`supporter_id <> membership_id`),
    check("supporter_told", sql`(told is null) = (chosen_by = membership_id)`),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ name: "supporter_membership_fk", columns: [t.partnershipId, t.membershipId], foreignColumns: [membership.partnershipId, membership.id] }),
    foreignKey({ name: "supporter_supporter_fk", columns: [t.partnershipId, t.supporterId], foreignColumns: [membership.partnershipId, membership.id] }),
    foreignKey({ name: "supporter_chosen_by_fk", columns: [t.partnershipId, t.chosenBy], foreignColumns: [membership.partnershipId, membership.id] }),
  ],
);

/**
 * What somebody told their supporter, of something recorded. `saidBy` is the supporter with a seat here, or whoever wrote down
 * what a supporter without one (`supporterName`) said. `counts`: chosen by the person, and outside the organisation that leads.
 */
export const saidThrough = pgTable(
  "said_through",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    thing: text("thing", { enum: THROUGH_THINGS }).notNull(),
    subjectId: uuid("subject_id").notNull(),
    stand: text("stand", { enum: THROUGH_STANDS }).notNull(),
    seatId: uuid("seat_id").notNull(),
    membershipId: uuid("membership_id").notNull(),
    saidBy: uuid("said_by").notNull(),
    supporterName: text("supporter_name").notNull().default(""),
    counts: boolean("counts").notNull(),
    words: text("words").notNull(),
    saidAt: at("said_at").notNull(),
    takenBackAt: at("taken_back_at"),
    takenBackBy: uuid("taken_back_by"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    index("said_through_about").on(t.partnershipId, t.workId, t.subjectId),
    check("said_through_named_only", sql`supporter_name = '' or not counts`),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ columns: [t.partnershipId, t.seatId], foreignColumns: [seat.partnershipId, seat.id] }),
    foreignKey({ name: "said_through_membership_fk", columns: [t.partnershipId, t.membershipId], foreignColumns: [membership.partnershipId, membership.id] }),
    foreignKey({ name: "said_through_said_by_fk", columns: [t.partnershipId, t.saidBy], foreignColumns: [membership.partnershipId, membership.id] }),
    foreignKey({ name: "said_through_taken_back_by_fk", columns: [t.partnershipId, t.takenBackBy], foreignColumns: [membership.partnershipId, membership.id] }),
  ],
);
