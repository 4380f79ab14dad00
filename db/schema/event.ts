import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, id, ofPartnership } from "./columns";

/** The end of each chain of events: one per piece of work, and one (with the partnership's own id) for the partnership itself. */
export const chain = pgTable(
  "chain",
  { partnershipId: ofPartnership(), id: id(), seq: integer("seq").notNull().default(0), hash: text("hash").notNull().default("") },
  (t) => [primaryKey({ columns: [t.partnershipId, t.id] })],
);

/** What happened. The app's role may add and read these, never change or delete them. */
export const event = pgTable(
  "event",
  {
    partnershipId: ofPartnership(),
    id: id(),
    chainId: uuid("chain_id").notNull(),
    seq: integer("seq").notNull(),
    kind: text("kind").notNull(),
    subjectId: uuid("subject_id").notNull(),
    actorId: uuid("actor_id"),
    happenedAt: at("happened_at").notNull(),
    detailDigest: text("detail_digest").notNull(),
    before: text("before").notNull(),
    hash: text("hash").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("event_seq").on(t.partnershipId, t.chainId, t.seq),
    foreignKey({ columns: [t.partnershipId, t.chainId], foreignColumns: [chain.partnershipId, chain.id] }),
    index("event_happened").on(t.partnershipId, t.happenedAt),
  ],
);

/** The words of an event, apart, so that an erasure can drop them and leave the chain whole. Text, not jsonb: jsonb reorders. */
export const eventDetail = pgTable(
  "event_detail",
  { partnershipId: ofPartnership(), eventId: uuid("event_id").notNull(), salt: text("salt").notNull(), canonical: text("canonical").notNull() },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.eventId] }),
    foreignKey({ name: "event_detail_event_fk", columns: [t.partnershipId, t.eventId], foreignColumns: [event.partnershipId, event.id] }),
  ],
);

/** One sending of one form. The same sending again gets the first answer. */
export const once = pgTable(
  "once",
  {
    partnershipId: ofPartnership(),
    who: uuid("who").notNull(),
    verb: text("verb").notNull(),
    key: text("key").notNull(),
    digest: text("digest").notNull(),
    place: text("place").notNull().default(""),
    sentAt: at("sent_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.partnershipId, t.who, t.verb, t.key] })],
);

export const letter = pgTable(
  "letter",
  {
    partnershipId: ofPartnership(),
    id: id(),
    kind: text("kind").notNull(),
    workId: uuid("work_id"),
    eventId: uuid("event_id"),
    personId: uuid("person_id"),
    subjectId: uuid("subject_id"),
    generation: integer("generation").notNull().default(1),
    detail: jsonb("detail").$type<Record<string, string>>().notNull(),
    queuedAt: at("queued_at").notNull(),
    sentAt: at("sent_at"),
    droppedAt: at("dropped_at"),
    droppedBecause: text("dropped_because"),
    tries: integer("tries").notNull().default(0),
    lastTrouble: text("last_trouble"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    index("letter_queued").on(t.partnershipId, t.queuedAt),
    index("letter_subject").on(t.partnershipId, t.subjectId),
    foreignKey({ columns: [t.partnershipId, t.eventId], foreignColumns: [event.partnershipId, event.id] }),
  ],
);
