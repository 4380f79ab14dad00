import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, id, ofPartnership } from "./columns";
import { comment } from "./comment";
import { profile } from "./partnership";
import { membership } from "./seat";

/** What was hidden, as it stood: kept only until it is settled, so that it can be put back. */
export type KeptWords = { body: string; before: { version: number; body: string }[]; title: string | null; points: { id: string; words: string }[]; texts?: KeptText[] };
/** One text anywhere in a work: where it stands, what it said, and what it says now. */
export type KeptText = { table: string; part: string; key: Record<string, string>; stood: string; stands: string };

/**
 * Words that somebody hid because they may name a child (rule 9), what the writer said to that, and how it ended: in one
 * comment, or (without one) wherever they stood in a thing or in the whole work.
 */
export const commentHiding = pgTable(
  "comment_hiding",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    commentId: uuid("comment_id"),
    /** What they were hidden in, as an address has it ("decision 3"); empty for a comment. */
    thing: text("thing").notNull().default(""),
    /** Everybody who wrote some of it: they are told, and may object. */
    writers: uuid("writers").array().notNull().default(sql`'{}'::uuid[]`),
    hiddenBy: uuid("hidden_by").notNull(),
    hiddenAt: at("hidden_at").notNull(),
    kept: jsonb("kept").$type<KeptWords>(),
    objection: text("objection").notNull().default(""),
    objectedAt: at("objected_at"),
    settledAt: at("settled_at"),
    putBack: boolean("put_back"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    index("comment_hiding_comment").on(t.partnershipId, t.commentId),
    index("comment_hiding_open").on(t.partnershipId, t.objectedAt).where(sql`objected_at is not null and settled_at is null`),
    index("comment_hiding_kept").on(t.partnershipId, t.hiddenAt).where(sql`kept is not null`),
    foreignKey({ name: "comment_hiding_comment_fk", columns: [t.partnershipId, t.commentId], foreignColumns: [comment.partnershipId, comment.id] }),
    foreignKey({ name: "comment_hiding_hidden_by_fk", columns: [t.partnershipId, t.hiddenBy], foreignColumns: [membership.partnershipId, membership.id] }),
  ],
);

/** What the forum and the administrator each say to an objection: it goes back only where both say so. */
export const hidingAnswer = pgTable(
  "hiding_answer",
  {
    partnershipId: ofPartnership(),
    hidingId: uuid("hiding_id").notNull(),
    side: text("side", { enum: ["forum", "administrator"] }).notNull(),
    workId: uuid("work_id").notNull(),
    personId: uuid("person_id").notNull(),
    putBack: boolean("put_back").notNull(),
    because: text("because").notNull(),
    saidAt: at("said_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.hidingId, t.side] }),
    uniqueIndex("hiding_answer_person").on(t.partnershipId, t.hidingId, t.personId),
    foreignKey({ name: "hiding_answer_hiding_fk", columns: [t.partnershipId, t.hidingId], foreignColumns: [commentHiding.partnershipId, commentHiding.id] }),
    foreignKey({ name: "hiding_answer_person_fk", columns: [t.partnershipId, t.personId], foreignColumns: [profile.partnershipId, profile.personId] }),
  ],
);

/** Somebody asks for a comment to be looked at: by the lead, or, where it is about the lead, by the forum and the administrator. */
export const commentReport = pgTable(
  "comment_report",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    commentId: uuid("comment_id").notNull(),
    reportedBy: uuid("reported_by").notNull(),
    because: text("because").notNull(),
    aboutLead: boolean("about_lead").notNull(),
    reportedAt: at("reported_at").notNull(),
    answeredBy: uuid("answered_by"),
    answer: text("answer").notNull().default(""),
    tookDown: boolean("took_down"),
    answeredAt: at("answered_at"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("comment_report_once").on(t.partnershipId, t.commentId, t.reportedBy),
    index("comment_report_open").on(t.partnershipId, t.workId, t.reportedAt).where(sql`answered_at is null`),
    foreignKey({ name: "comment_report_comment_fk", columns: [t.partnershipId, t.commentId], foreignColumns: [comment.partnershipId, comment.id] }),
    foreignKey({ name: "comment_report_reported_by_fk", columns: [t.partnershipId, t.reportedBy], foreignColumns: [membership.partnershipId, membership.id] }),
    foreignKey({ name: "comment_report_answered_by_fk", columns: [t.partnershipId, t.answeredBy], foreignColumns: [profile.partnershipId, profile.personId] }),
  ],
);
