import { sql } from "drizzle-orm";
import { foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { STAGE_KEYS, TWO_KEYS_DEEDS } from "../keys";
import { at, id, ofPartnership } from "./columns";
import { rung } from "./ladder";
import { membership, seat } from "./seat";
import { work } from "./work";

/** A seat is asked for its view, once in a stage. The letter goes to the member who speaks for it. */
export const viewAsk = pgTable(
  "view_ask",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    seatId: uuid("seat_id").notNull(),
    membershipId: uuid("membership_id").notNull(),
    stage: text("stage", { enum: STAGE_KEYS }).notNull(),
    round: integer("round").notNull(),
    askedBy: uuid("asked_by").notNull(),
    askedAt: at("asked_at").notNull(),
    remindedAt: at("reminded_at"),
    answeredAt: at("answered_at"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("view_ask_once").on(t.partnershipId, t.workId, t.round, t.stage, t.seatId),
    index("view_ask_waiting").on(t.partnershipId, t.askedAt).where(sql`answered_at is null and reminded_at is null`),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ columns: [t.partnershipId, t.seatId], foreignColumns: [seat.partnershipId, seat.id] }),
    foreignKey({ name: "view_ask_membership_fk", columns: [t.partnershipId, t.membershipId], foreignColumns: [membership.partnershipId, membership.id] }),
  ],
);

/** One person has turned a key and asks somebody of another seat to turn the second. Nothing is done until then. */
export const twoKeys = pgTable(
  "two_keys",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    deed: text("deed", { enum: TWO_KEYS_DEEDS }).notNull(),
    /** Whose key was turned first: the lead's, or the other one. */
    firstKey: text("first_key", { enum: ["lead", "other"] }).notNull(),
    because: text("because").notNull(),
    ladderVersionId: uuid("ladder_version_id"),
    rungKey: text("rung_key"),
    withoutFamiliesBecause: text("without_families_because").notNull().default(""),
    askedBy: uuid("asked_by").notNull(),
    askedSeatId: uuid("asked_seat_id").notNull(),
    askedAt: at("asked_at").notNull(),
    answerBy: at("answer_by").notNull(),
    turnedBy: uuid("turned_by"),
    turnedAt: at("turned_at"),
    declinedBy: uuid("declined_by"),
    declinedAt: at("declined_at"),
    declinedBecause: text("declined_because").notNull().default(""),
    withdrawnAt: at("withdrawn_at"),
    ranOutAt: at("ran_out_at"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("two_keys_open").on(t.partnershipId, t.workId, t.deed).where(sql`turned_at is null and declined_at is null and withdrawn_at is null and ran_out_at is null`),
    index("two_keys_work").on(t.partnershipId, t.workId, t.askedAt),
    index("two_keys_waiting").on(t.partnershipId, t.answerBy).where(sql`turned_at is null and declined_at is null and withdrawn_at is null and ran_out_at is null`),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ name: "two_keys_asked_seat_fk", columns: [t.partnershipId, t.askedSeatId], foreignColumns: [seat.partnershipId, seat.id] }),
    foreignKey({ name: "two_keys_ladder_version_rung_key_fk", columns: [t.partnershipId, t.ladderVersionId, t.rungKey], foreignColumns: [rung.partnershipId, rung.ladderVersionId, rung.key] }),
  ],
);
