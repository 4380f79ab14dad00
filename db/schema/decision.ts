import { sql } from "drizzle-orm";
import { boolean, date, foreignKey, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { DECIDED_WHERE_KEYS } from "../keys";
import { at, id, ofPartnership } from "./columns";
import { meeting } from "./meeting";
import { membership } from "./seat";
import { work } from "./work";

/**
 * A decision, by the day it speaks of. `isMissing`: a seat says that it was made without families and nobody recorded it.
 * `namedSeats` is what the recorder says of who was there; a seat's own word is a saying.
 */
export const decision = pgTable(
  "decision",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    number: integer("number").notNull(),
    what: text("what").notNull(),
    madeOn: date("made_on").notNull(),
    isMissing: boolean("is_missing").notNull().default(false),
    madeWhere: text("made_where", { enum: DECIDED_WHERE_KEYS }).notNull(),
    place: text("place").notNull().default(""),
    meetingId: uuid("meeting_id"),
    isReal: boolean("is_real").notNull(),
    isProvisional: boolean("is_provisional").notNull().default(false),
    options: text("options").notNull().default(""),
    disagreed: text("disagreed").notNull().default(""),
    because: text("because").notNull().default(""),
    changedByFamilies: text("changed_by_families").notNull().default(""),
    followsId: uuid("follows_id"),
    sameOutcome: boolean("same_outcome").notNull().default(false),
    namedSeats: uuid("named_seats").array().notNull().default(sql`'{}'::uuid[]`),
    recordedBy: uuid("recorded_by").notNull(),
    recordedAt: at("recorded_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("decision_number").on(t.partnershipId, t.workId, t.number),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ name: "decision_meeting_fk", columns: [t.partnershipId, t.meetingId], foreignColumns: [meeting.partnershipId, meeting.id] }),
    foreignKey({ name: "decision_follows_fk", columns: [t.partnershipId, t.followsId], foreignColumns: [t.partnershipId, t.id] }),
    foreignKey({ name: "decision_recorded_by_fk", columns: [t.partnershipId, t.recordedBy], foreignColumns: [membership.partnershipId, membership.id] }),
  ],
);
