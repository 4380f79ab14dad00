import { date, foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { ANSWER_KEYS, POINT_CAME_KEYS } from "../keys";
import { at, id, ofPartnership } from "./columns";
import { meeting } from "./meeting";
import { comment } from "./comment";
import { membership, seat } from "./seat";
import { work } from "./work";

/** Something someone raised. `raisedBy` is the one whose words they are: a member, or nobody in the work (told at an event). */
export const point = pgTable(
  "point",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    number: integer("number").notNull(),
    words: text("words").notNull(),
    seatId: uuid("seat_id").notNull(),
    raisedBy: uuid("raised_by"),
    came: text("came", { enum: POINT_CAME_KEYS }).notNull(),
    commentId: uuid("comment_id"),
    meetingId: uuid("meeting_id"),
    raisedOn: date("raised_on").notNull(),
    ownerId: uuid("owner_id"),
    due: date("due"),
    recordedBy: uuid("recorded_by").notNull(),
    recordedAt: at("recorded_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("point_number").on(t.partnershipId, t.workId, t.number),
    index("point_recorded").on(t.partnershipId, t.recordedAt),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ columns: [t.partnershipId, t.seatId], foreignColumns: [seat.partnershipId, seat.id] }),
    foreignKey({ columns: [t.partnershipId, t.raisedBy], foreignColumns: [membership.partnershipId, membership.id] }),
    foreignKey({ columns: [t.partnershipId, t.ownerId], foreignColumns: [membership.partnershipId, membership.id] }),
    foreignKey({ name: "point_recorded_by_fk", columns: [t.partnershipId, t.recordedBy], foreignColumns: [membership.partnershipId, membership.id] }),
    foreignKey({ columns: [t.partnershipId, t.commentId], foreignColumns: [comment.partnershipId, comment.id] }),
    foreignKey({ columns: [t.partnershipId, t.meetingId], foreignColumns: [meeting.partnershipId, meeting.id] }),
  ],
);

/** Each answer to a point. The last one, and what was said of it afterwards, decide. */
export const pointAnswer = pgTable(
  "point_answer",
  {
    partnershipId: ofPartnership(),
    id: id(),
    pointId: uuid("point_id").notNull(),
    number: integer("number").notNull(),
    how: text("how", { enum: ANSWER_KEYS }).notNull(),
    words: text("words").notNull(),
    passedTo: text("passed_to").notNull().default(""),
    byWhen: date("by_when"),
    answeredBy: uuid("answered_by").notNull(),
    answeredAt: at("answered_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("point_answer_number").on(t.partnershipId, t.pointId, t.number),
    foreignKey({ name: "point_answer_point_fk", columns: [t.partnershipId, t.pointId], foreignColumns: [point.partnershipId, point.id] }),
    foreignKey({ name: "point_answer_answered_by_fk", columns: [t.partnershipId, t.answeredBy], foreignColumns: [membership.partnershipId, membership.id] }),
  ],
);
