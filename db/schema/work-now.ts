import { boolean, date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { BAND_KEYS, SECTOR_KEYS, STAGE_KEYS } from "../keys";
import { at, ofPartnership } from "./columns";
import { work } from "./work";

/**
 * How a piece of work stands now, kept so that lists and the dashboard cost the same with twenty works or two thousand. It
 * holds nothing of its own: every deed works its row out again from the facts (lib/dashboard/keep.ts).
 */
export type PromiseKept = { version: string; key: string; open: number; done: number; due: string[] };

export const workNow = pgTable(
  "work_now",
  {
    partnershipId: ofPartnership(),
    workId: uuid("work_id").notNull(),
    title: text("title").notNull(),
    begunAt: at("begun_at").notNull(),
    recordedAfterwards: boolean("recorded_afterwards").notNull(),
    stage: text("stage", { enum: STAGE_KEYS }).notNull(),
    /** The stage views are given in: closing is not a new one. */
    viewStage: text("view_stage", { enum: STAGE_KEYS }).notNull(),
    /** How often the group has started again together. Views count for their stage in their round. */
    viewRound: integer("view_round").notNull().default(0),
    leadId: uuid("lead_id"),
    leadSector: text("lead_sector", { enum: SECTOR_KEYS }),
    ladderVersionId: uuid("ladder_version_id").notNull(),
    /** What the lead said last, what the work aims for, and what the parent carers' seat said last in this stage: the rung's place and its band. */
    leadRung: integer("lead_rung"),
    leadBand: text("lead_band", { enum: BAND_KEYS }),
    aimRung: integer("aim_rung"),
    aimBand: text("aim_band", { enum: BAND_KEYS }),
    parentsSeatId: uuid("parents_seat_id"),
    parentsRung: integer("parents_rung"),
    parentsBand: text("parents_band", { enum: BAND_KEYS }),
    /** What the record shows, from the last reading (lib/record/keep.ts): for its whole life, since starting again, and on course for. */
    recordRung: integer("record_rung"),
    recordBand: text("record_band", { enum: BAND_KEYS }),
    sinceRung: integer("since_rung"),
    onCourseRung: integer("on_course_rung"),
    /** Whether the rung shown is by a local rule; and what the ladder as shipped shows: 0 is not enough recorded, null where no rung has tests of its own. */
    recordLocal: boolean("record_local").notNull().default(false),
    presetRung: integer("preset_rung"),
    /** Real decisions and those with families there; family points and those that have an answer that stands. */
    decisionsMade: integer("decisions_made").notNull().default(0),
    decisionsWithFamilies: integer("decisions_with_families").notNull().default(0),
    familyPoints: integer("family_points").notNull().default(0),
    pointsAnswered: integer("points_answered").notNull().default(0),
    parentsIn: boolean("parents_in").notNull(),
    firstFamilyAt: at("first_family_at"),
    answerSettledOn: date("answer_settled_on"),
    /** The earliest due day of an action that is not over. */
    nextDue: date("next_due"),
    /** For each promise that an action of this work answers to: how many are open and done, and the days by which the open ones are due. */
    promises: jsonb("promises").$type<PromiseKept[]>().notNull().default([]),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.workId] }),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    index("work_now_begun").on(t.partnershipId, t.begunAt, t.workId),
    index("work_now_title").on(t.partnershipId, t.title, t.workId),
    index("work_now_due").on(t.partnershipId, t.nextDue, t.workId),
  ],
);
