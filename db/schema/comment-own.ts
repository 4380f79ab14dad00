import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { at, id, ofPartnership } from "./columns";
import { profile } from "./partnership";
import { membership } from "./seat";
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
    foreignKey({ name: "comment_draft_person_fk", columns: [t.partnershipId, t.personId], foreignColumns: [profile.partnershipId, profile.personId] }),
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
    foreignKey({ name: "read_mark_person_fk", columns: [t.partnershipId, t.personId], foreignColumns: [profile.partnershipId, profile.personId] }),
  ],
);

/** Said to the lead alone, instead of to everyone: read by the one it was said to, and by whoever said it. */
export const privateWord = pgTable(
  "private_word",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    membershipId: uuid("membership_id").notNull(),
    saidTo: uuid("said_to").notNull(),
    body: text("body").notNull(),
    saidAt: at("said_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    index("private_word_work").on(t.partnershipId, t.workId, t.saidAt),
    index("private_word_member").on(t.partnershipId, t.membershipId, t.saidAt),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ name: "private_word_membership_fk", columns: [t.partnershipId, t.membershipId], foreignColumns: [membership.partnershipId, membership.id] }),
    foreignKey({ name: "private_word_said_to_fk", columns: [t.partnershipId, t.saidTo], foreignColumns: [profile.partnershipId, profile.personId] }),
  ],
);
