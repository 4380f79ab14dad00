import { foreignKey, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { at, ofPartnership } from "./columns";
import { profile } from "./partnership";
import { work } from "./work";

/** Words somebody has begun and not posted, for each box they stand in. Nobody but the writer is ever given them. */
export const commentDraft = pgTable(
  "comment_draft",
  {
    partnershipId: ofPartnership(),
    personId: uuid("person_id").notNull(),
    workId: uuid("work_id").notNull(),
    box: text("box").notNull(),
    title: text("title").notNull().default(""),
    body: text("body").notNull(),
    keptAt: at("kept_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.personId, t.workId, t.box] }),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ columns: [t.partnershipId, t.personId], foreignColumns: [profile.partnershipId, profile.personId] }),
  ],
);

/** How far somebody has read in each thread of a work: a topic's number, or 0 for general talk. */
export const readMark = pgTable(
  "read_mark",
  {
    partnershipId: ofPartnership(),
    personId: uuid("person_id").notNull(),
    workId: uuid("work_id").notNull(),
    topic: integer("topic").notNull(),
    readTo: integer("read_to").notNull(),
    readAt: at("read_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.personId, t.workId, t.topic] }),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ columns: [t.partnershipId, t.personId], foreignColumns: [profile.partnershipId, profile.personId] }),
  ],
);
