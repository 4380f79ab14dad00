import { date, foreignKey, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { BOARD_KEYS } from "../keys";
import { at, id, ofPartnership } from "./columns";
import { membership, seat } from "./seat";
import { work } from "./work";

/** What is fixed, what is open and what nobody knows yet, as it was written down on one day. A newer record stands beside it. */
export const fixedOpen = pgTable(
  "fixed_open",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    number: integer("number").notNull(),
    recordedBy: uuid("recorded_by").notNull(),
    recordedAt: at("recorded_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("fixed_open_number").on(t.partnershipId, t.workId, t.number),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ name: "fixed_open_recorded_by_fk", columns: [t.partnershipId, t.recordedBy], foreignColumns: [membership.partnershipId, membership.id] }),
  ],
);

export const fixedOpenLine = pgTable(
  "fixed_open_line",
  {
    partnershipId: ofPartnership(),
    fixedOpenId: uuid("fixed_open_id").notNull(),
    position: integer("position").notNull(),
    kind: text("kind", { enum: BOARD_KEYS }).notNull(),
    what: text("what").notNull(),
    decidedBy: text("decided_by").notNull().default(""),
    since: date("since"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.fixedOpenId, t.position] }),
    foreignKey({ name: "fixed_open_line_fixed_open_fk", columns: [t.partnershipId, t.fixedOpenId], foreignColumns: [fixedOpen.partnershipId, fixedOpen.id] }),
  ],
);

/** A seat says that the work began before the day the record starts. */
export const beganEarlier = pgTable(
  "began_earlier",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    number: integer("number").notNull(),
    onDay: date("on_day").notNull(),
    words: text("words").notNull(),
    seatId: uuid("seat_id").notNull(),
    saidBy: uuid("said_by").notNull(),
    saidAt: at("said_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("began_earlier_number").on(t.partnershipId, t.workId, t.number),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ columns: [t.partnershipId, t.seatId], foreignColumns: [seat.partnershipId, seat.id] }),
    foreignKey({ name: "began_earlier_said_by_fk", columns: [t.partnershipId, t.saidBy], foreignColumns: [membership.partnershipId, membership.id] }),
  ],
);

/** A plain account of the work, told to the family seats by letter. */
export const account = pgTable(
  "account",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    number: integer("number").notNull(),
    words: text("words").notNull(),
    toldBy: uuid("told_by").notNull(),
    toldAt: at("told_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("account_number").on(t.partnershipId, t.workId, t.number),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ columns: [t.partnershipId, t.toldBy], foreignColumns: [membership.partnershipId, membership.id] }),
  ],
);

/** A question put to a seat, with days to answer. */
export const question = pgTable(
  "question",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    number: integer("number").notNull(),
    seatId: uuid("seat_id").notNull(),
    words: text("words").notNull(),
    daysToAnswer: integer("days_to_answer").notNull(),
    putBy: uuid("put_by").notNull(),
    putAt: at("put_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("question_number").on(t.partnershipId, t.workId, t.number),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ columns: [t.partnershipId, t.seatId], foreignColumns: [seat.partnershipId, seat.id] }),
    foreignKey({ columns: [t.partnershipId, t.putBy], foreignColumns: [membership.partnershipId, membership.id] }),
  ],
);
