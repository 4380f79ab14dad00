import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { BAND_KEYS, TEST_KEYS, WHAT_HAPPENED_KEYS } from "../keys";
import { at, id, ofPartnership } from "./columns";

/** A partnership's ladder, as it stood in one version. Records keep the rung's key and this version. */
export const ladderVersion = pgTable(
  "ladder_version",
  {
    partnershipId: ofPartnership(),
    id: id(),
    ladderKey: text("ladder_key").notNull(),
    name: text("name").notNull(),
    version: text("version").notNull(),
    credit: text("credit").notNull(),
    link: text("link").notNull(),
    inForceFrom: at("in_force_from"),
    /** Who changed names, words or order into this version, and why; nobody for one that was shipped. */
    changedBy: uuid("changed_by"),
    changedBecause: text("changed_because").notNull().default(""),
  },
  (t) => [primaryKey({ columns: [t.partnershipId, t.id] }), uniqueIndex("ladder_version_of").on(t.partnershipId, t.ladderKey, t.version)],
);

export const rung = pgTable(
  "rung",
  {
    partnershipId: ofPartnership(),
    ladderVersionId: uuid("ladder_version_id").notNull(),
    key: text("key").notNull(),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    words: text("words").notNull(),
    band: text("band", { enum: BAND_KEYS }).notNull(),
    /** The partnership's own tests for this rung, agreed with the forum's key. Null: as the ladder was shipped. */
    tests: text("tests", { enum: TEST_KEYS }).array(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.ladderVersionId, t.key] }),
    uniqueIndex("rung_position").on(t.partnershipId, t.ladderVersionId, t.position),
    foreignKey({ name: "rung_ladder_version_fk", columns: [t.partnershipId, t.ladderVersionId], foreignColumns: [ladderVersion.partnershipId, ladderVersion.id] }),
  ],
);

/** Which tests each rung would need, proposed by an administrator. Nothing changes until a forum rep turns the forum's key. */
export const testsProposed = pgTable(
  "tests_proposed",
  {
    partnershipId: ofPartnership(),
    id: id(),
    /** The version it would change, which was in force then. */
    ladderVersionId: uuid("ladder_version_id").notNull(),
    /** The rung each test is needed from; a test that is not here is not needed. */
    needs: jsonb("needs").$type<Partial<Record<(typeof TEST_KEYS)[number], string>>>().notNull(),
    because: text("because").notNull(),
    proposedBy: uuid("proposed_by").notNull(),
    proposedAt: at("proposed_at").notNull(),
    answerBy: at("answer_by").notNull(),
    turnedBy: uuid("turned_by"),
    turnedAt: at("turned_at"),
    /** The version that came of it. */
    madeVersionId: uuid("made_version_id"),
    declinedBy: uuid("declined_by"),
    declinedAt: at("declined_at"),
    declinedBecause: text("declined_because").notNull().default(""),
    withdrawnAt: at("withdrawn_at"),
    ranOutAt: at("ran_out_at"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("tests_proposed_open").on(t.partnershipId).where(sql`turned_at is null and declined_at is null and withdrawn_at is null and ran_out_at is null`),
    uniqueIndex("tests_proposed_made").on(t.partnershipId, t.madeVersionId),
    index("tests_proposed_when").on(t.partnershipId, t.proposedAt),
    foreignKey({ name: "tests_proposed_ladder_version_fk", columns: [t.partnershipId, t.ladderVersionId], foreignColumns: [ladderVersion.partnershipId, ladderVersion.id] }),
    foreignKey({ name: "tests_proposed_made_version_fk", columns: [t.partnershipId, t.madeVersionId], foreignColumns: [ladderVersion.partnershipId, ladderVersion.id] }),
  ],
);

/** What the lead says. Never changed: a new claim is a new row. */
export const claim = pgTable(
  "claim",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    ladderVersionId: uuid("ladder_version_id").notNull(),
    rungKey: text("rung_key").notNull(),
    because: text("because").notNull(),
    withoutFamiliesBecause: text("without_families_because").notNull().default(""),
    /** Said where a claim is lower than the one before. */
    whatHappened: text("what_happened", { enum: WHAT_HAPPENED_KEYS }),
    bringBack: text("bring_back").notNull().default(""),
    stage: text("stage").notNull(),
    /** How often the group had started again together by then. */
    round: integer("round").notNull().default(0),
    /** The second key, where the rung asks for one. */
    twoKeysId: uuid("two_keys_id"),
    claimedBy: uuid("claimed_by").notNull(),
    claimedAt: at("claimed_at").notNull(),
    number: integer("number").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("claim_number").on(t.partnershipId, t.workId, t.number),
    foreignKey({ name: "claim_ladder_version_rung_key_fk", columns: [t.partnershipId, t.ladderVersionId, t.rungKey], foreignColumns: [rung.partnershipId, rung.ladderVersionId, rung.key] }),
  ],
);

/** What the work aims for. Never changed: a new aim is a new row with its reason. */
export const aim = pgTable(
  "aim",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    ladderVersionId: uuid("ladder_version_id").notNull(),
    rungKey: text("rung_key").notNull(),
    because: text("because").notNull(),
    saidBy: uuid("said_by").notNull(),
    saidAt: at("said_at").notNull(),
    number: integer("number").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("aim_number").on(t.partnershipId, t.workId, t.number),
    foreignKey({ name: "aim_ladder_version_rung_key_fk", columns: [t.partnershipId, t.ladderVersionId, t.rungKey], foreignColumns: [rung.partnershipId, rung.ladderVersionId, rung.key] }),
  ],
);

/** What a seat says, in its member's words. Nobody outside the seat may change it. */
export const seatView = pgTable(
  "seat_view",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    seatId: uuid("seat_id").notNull(),
    membershipId: uuid("membership_id").notNull(),
    ladderVersionId: uuid("ladder_version_id").notNull(),
    rungKey: text("rung_key").notNull(),
    words: text("words").notNull(),
    answers: jsonb("answers").$type<Record<string, string>>().notNull(),
    stage: text("stage").notNull(),
    round: integer("round").notNull().default(0),
    /** A member's own view, beside that of the member who speaks for the seat. */
    beside: boolean("beside").notNull().default(false),
    givenAt: at("given_at").notNull(),
    number: integer("number").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("seat_view_number").on(t.partnershipId, t.workId, t.number),
    index("seat_view_seat").on(t.partnershipId, t.seatId, t.number),
    foreignKey({ name: "seat_view_ladder_version_rung_key_fk", columns: [t.partnershipId, t.ladderVersionId, t.rungKey], foreignColumns: [rung.partnershipId, rung.ladderVersionId, rung.key] }),
  ],
);
