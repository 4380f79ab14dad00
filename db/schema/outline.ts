import { sql } from "drizzle-orm";
import { date, foreignKey, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { LEAD_SIDE_KEYS } from "../keys";
import { at, id, ofPartnership } from "./columns";
import { profile } from "./partnership";
import { work } from "./work";

/** The one-page work outline: what is asked of a group, each time it is written anew. Everyone with a role reads it. */
export const workOutline = pgTable(
  "work_outline",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    number: integer("number").notNull(),
    asked: text("asked").notNull(),
    open: text("open").notNull().default(""),
    whoDecides: text("who_decides").notNull(),
    howLong: text("how_long").notNull().default(""),
    until: date("until"),
    money: text("money").notNull().default(""),
    writtenBy: uuid("written_by").notNull(),
    writtenAt: at("written_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("work_outline_number").on(t.partnershipId, t.workId, t.number),
    foreignKey({ name: "work_outline_work_fk", columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
  ],
);

/** The forum, or the council, is asked to lead a work that somebody else began. It passes on only with a yes. */
export const leadAsk = pgTable(
  "lead_ask",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    side: text("side", { enum: LEAD_SIDE_KEYS }).notNull(),
    words: text("words").notNull().default(""),
    askedBy: uuid("asked_by").notNull(),
    askedAt: at("asked_at").notNull(),
    answeredBy: uuid("answered_by"),
    agreedAt: at("agreed_at"),
    putOffAt: at("put_off_at"),
    declinedAt: at("declined_at"),
    answerWords: text("answer_words").notNull().default(""),
    withdrawnAt: at("withdrawn_at"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("lead_ask_open").on(t.partnershipId, t.workId).where(sql`agreed_at is null and put_off_at is null and declined_at is null and withdrawn_at is null`),
    foreignKey({ name: "lead_ask_work_fk", columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ name: "lead_ask_asked_by_fk", columns: [t.partnershipId, t.askedBy], foreignColumns: [profile.partnershipId, profile.personId] }),
  ],
);
