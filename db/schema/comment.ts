import { foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { TOLD_KEYS } from "../keys";
import { at, id, ofPartnership } from "./columns";
import { profile } from "./partnership";
import { membership } from "./seat";
import { work } from "./work";

/** A thread with a title. What belongs to no topic is general talk. */
export const topic = pgTable(
  "topic",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    number: integer("number").notNull(),
    title: text("title").notNull(),
    begunBy: uuid("begun_by").notNull(),
    begunAt: at("begun_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("topic_number").on(t.partnershipId, t.workId, t.number),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ columns: [t.partnershipId, t.begunBy], foreignColumns: [membership.partnershipId, membership.id] }),
  ],
);

/**
 * What somebody said. `number` counts within the work and never changes. `touched` counts every change to any comment of the
 * work, so an open page asks for what is new and what is different with one number.
 */
export const comment = pgTable(
  "comment",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    membershipId: uuid("membership_id").notNull(),
    body: text("body").notNull(),
    postedAt: at("posted_at").notNull(),
    number: integer("number").notNull(),
    topicId: uuid("topic_id"),
    replyTo: uuid("reply_to"),
    touched: integer("touched").notNull().default(0),
    version: integer("version").notNull().default(1),
    changedAt: at("changed_at"),
    /** Said by somebody without e-mail, by phone or on paper, and written down by another member (rule 11). */
    told: text("told", { enum: TOLD_KEYS }),
    recordedBy: uuid("recorded_by"),
    /** When whoever said it said that these are their words. */
    confirmedAt: at("confirmed_at"),
    takenBackAt: at("taken_back_at"),
    takenBackBecause: text("taken_back_because").notNull().default(""),
    takenDownAt: at("taken_down_at"),
    takenDownBy: uuid("taken_down_by"),
    takenDownBecause: text("taken_down_because").notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("comment_number").on(t.partnershipId, t.workId, t.number),
    index("comment_topic").on(t.partnershipId, t.workId, t.topicId, t.number),
    index("comment_touched").on(t.partnershipId, t.workId, t.touched),
    index("comment_member").on(t.partnershipId, t.membershipId, t.postedAt),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ name: "comment_membership_fk", columns: [t.partnershipId, t.membershipId], foreignColumns: [membership.partnershipId, membership.id] }),
    foreignKey({ name: "comment_recorded_by_fk", columns: [t.partnershipId, t.recordedBy], foreignColumns: [membership.partnershipId, membership.id] }),
    foreignKey({ columns: [t.partnershipId, t.topicId], foreignColumns: [topic.partnershipId, topic.id] }),
    foreignKey({ columns: [t.partnershipId, t.replyTo], foreignColumns: [t.partnershipId, t.id] }),
    foreignKey({ name: "comment_taken_down_by_fk", columns: [t.partnershipId, t.takenDownBy], foreignColumns: [profile.partnershipId, profile.personId] }),
  ],
);

/** What stood in a comment before its writer changed it (rule 8). Only rule 9, a child's name, changes a row of this. */
export const commentBefore = pgTable(
  "comment_before",
  {
    partnershipId: ofPartnership(),
    commentId: uuid("comment_id").notNull(),
    version: integer("version").notNull(),
    workId: uuid("work_id").notNull(),
    body: text("body").notNull(),
    stoodUntil: at("stood_until").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.commentId, t.version] }),
    foreignKey({ name: "comment_before_comment_fk", columns: [t.partnershipId, t.commentId], foreignColumns: [comment.partnershipId, comment.id] }),
  ],
);
