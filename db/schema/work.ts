import { sql } from "drizzle-orm";
import { boolean, date, foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { IDEA_FROM_KEYS, STAGE_KEYS } from "../keys";
import { chain } from "./event";
import { charterVersion } from "./charter";
import { at, id, ofPartnership } from "./columns";
import { ladderVersion } from "./ladder";
import { profile } from "./partnership";

export const work = pgTable(
  "work",
  {
    partnershipId: ofPartnership(),
    id: id(),
    slug: text("slug").notNull(),
    title: text("title").notNull(),
    idea: text("idea").notNull(),
    ideaFrom: text("idea_from", { enum: IDEA_FROM_KEYS }).notNull(),
    why: text("why").array().notNull().default(sql`'{}'::text[]`),
    whyMore: text("why_more").notNull().default(""),
    /** Its full title is kept back until this day, because. */
    withheldUntil: date("withheld_until"),
    withheldBecause: text("withheld_because").notNull().default(""),
    startedBy: uuid("started_by"),
    begunAt: at("begun_at").notNull(),
    openedAt: at("opened_at"),
    message: text("message").notNull().default(""),
    timeAsked: text("time_asked").notNull().default(""),
    offers: text("offers").array().notNull().default(sql`'{}'::text[]`),
    ladderVersionId: uuid("ladder_version_id").notNull(),
    charterVersionId: uuid("charter_version_id"),
    recordedAfterwards: boolean("recorded_afterwards").notNull().default(false),
    kind: text("kind").notNull().default(""),
    published: text("published").array().notNull().default(sql`'{}'::text[]`),
    /** Resting, or given up for now, because. Going on again empties them; the story keeps them. */
    pausedAt: at("paused_at"),
    stoppedAt: at("stopped_at"),
    restsBecause: text("rests_because").notNull().default(""),
    /** When the second key was turned to close it. Closed without it, the families have not confirmed. */
    closingConfirmedAt: at("closing_confirmed_at"),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("work_slug").on(t.partnershipId, t.slug),
    index("work_begun").on(t.partnershipId, t.begunAt),
    foreignKey({ columns: [t.partnershipId, t.id], foreignColumns: [chain.partnershipId, chain.id] }),
    foreignKey({ name: "work_started_by_fk", columns: [t.partnershipId, t.startedBy], foreignColumns: [profile.partnershipId, profile.personId] }),
    foreignKey({ name: "work_ladder_version_fk", columns: [t.partnershipId, t.ladderVersionId], foreignColumns: [ladderVersion.partnershipId, ladderVersion.id] }),
    foreignKey({ name: "work_charter_version_fk", columns: [t.partnershipId, t.charterVersionId], foreignColumns: [charterVersion.partnershipId, charterVersion.id] }),
  ],
);

/** Settled before anyone was asked: a limit (law, money, a date) or an answer (something already chosen). */
export const settledBefore = pgTable(
  "settled_before",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    kind: text("kind", { enum: ["limit", "answer"] }).notNull(),
    what: text("what").notNull(),
    setBy: text("set_by").notNull().default(""),
    since: date("since"),
    saidBy: uuid("said_by").notNull(),
    saidAt: at("said_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    index("settled_before_work").on(t.partnershipId, t.workId),
    foreignKey({ name: "settled_before_work_fk", columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
  ],
);

export const leadHeld = pgTable(
  "lead_held",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    personId: uuid("person_id").notNull(),
    since: at("since").notNull(),
    until: at("until"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("lead_held_now").on(t.partnershipId, t.workId).where(sql`until is null`),
    index("lead_held_person").on(t.partnershipId, t.personId),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ name: "lead_held_person_fk", columns: [t.partnershipId, t.personId], foreignColumns: [profile.partnershipId, profile.personId] }),
  ],
);

export const stageMove = pgTable(
  "stage_move",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    stage: text("stage", { enum: STAGE_KEYS }).notNull(),
    /** How often the group has started again together: then it is back at Scoping, in a new round. */
    round: integer("round").notNull().default(0),
    /** Nobody, where a closing ran out of days without its second key. */
    movedBy: uuid("moved_by"),
    movedAt: at("moved_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("stage_move_once").on(t.partnershipId, t.workId, t.round, t.stage),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
  ],
);
