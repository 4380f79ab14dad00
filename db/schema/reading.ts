import { boolean, date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { READING_KEPT_KEYS, STAGE_KEYS } from "../keys";
import { at, id, ofPartnership } from "./columns";
import { rung } from "./ladder";
import { work } from "./work";

/** How each test stood, and by which facts. No words of anybody's: what was written stays where it was written. */
export type TestKept = { key: string; result: "met" | "unmet" | "not yet"; because: string[] };

/**
 * What the record showed on a day, by which ladder and which rules. Never changed, so that last year's figure does not move
 * when rules do. A reading can always be worked out again from the facts; what was shown then cannot.
 */
export const readingKept = pgTable(
  "reading_kept",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    number: integer("number").notNull(),
    day: date("day").notNull(),
    keptBecause: text("kept_because", { enum: READING_KEPT_KEYS }).notNull(),
    stage: text("stage", { enum: STAGE_KEYS }).notNull(),
    ladderVersionId: uuid("ladder_version_id").notNull(),
    rungKey: text("rung_key"),
    onCourseKey: text("on_course_key"),
    /** The reading since the group last started again together, where it has. */
    sinceDay: date("since_day"),
    sinceRungKey: text("since_rung_key"),
    sinceOnCourseKey: text("since_on_course_key"),
    /** Where the ladder has tests of the partnership's own: what the ladder as shipped shows, beside it. */
    localRules: boolean("local_rules").notNull().default(false),
    presetRungKey: text("preset_rung_key"),
    sincePresetRungKey: text("since_preset_rung_key"),
    ruleVersion: text("rule_version").notNull(),
    tests: jsonb("tests").$type<TestKept[]>().notNull(),
    /** Of all the facts it was read from, in order. */
    factsDigest: text("facts_digest").notNull(),
    keptAt: at("kept_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("reading_kept_number").on(t.partnershipId, t.workId, t.number),
    index("reading_kept_day").on(t.partnershipId, t.day, t.workId),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ name: "reading_kept_ladder_version_rung_key_fk", columns: [t.partnershipId, t.ladderVersionId, t.rungKey], foreignColumns: [rung.partnershipId, rung.ladderVersionId, rung.key] }),
  ],
);
