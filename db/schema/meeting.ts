import { sql } from "drizzle-orm";
import { date, foreignKey, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { DOCUMENT_KINDS, MEETING_KINDS } from "../keys";
import { at, id, ofPartnership } from "./columns";
import { membership } from "./seat";
import { work } from "./work";

/** A meeting as a dated record. `namedSeats` is what its recorder says of who was there; a seat's own word is a saying. */
export const meeting = pgTable(
  "meeting",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    number: integer("number").notNull(),
    kind: text("kind", { enum: MEETING_KINDS }).notNull(),
    what: text("what").notNull(),
    heldOn: date("held_on").notNull(),
    place: text("place").notNull().default(""),
    namedSeats: uuid("named_seats").array().notNull().default(sql`'{}'::uuid[]`),
    notes: text("notes").notNull().default(""),
    notesAt: at("notes_at"),
    recordedBy: uuid("recorded_by").notNull(),
    recordedAt: at("recorded_at").notNull(),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("meeting_number").on(t.partnershipId, t.workId, t.number),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ name: "meeting_recorded_by_fk", columns: [t.partnershipId, t.recordedBy], foreignColumns: [membership.partnershipId, membership.id] }),
  ],
);

/** A document as a dated record: what it is, its day, and where it can be found. */
export const document = pgTable(
  "document",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    number: integer("number").notNull(),
    title: text("title").notNull(),
    kind: text("kind", { enum: DOCUMENT_KINDS }).notNull(),
    writtenOn: date("written_on").notNull(),
    place: text("place").notNull().default(""),
    recordedBy: uuid("recorded_by").notNull(),
    recordedAt: at("recorded_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("document_number").on(t.partnershipId, t.workId, t.number),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ name: "document_recorded_by_fk", columns: [t.partnershipId, t.recordedBy], foreignColumns: [membership.partnershipId, membership.id] }),
  ],
);
