import { date, foreignKey, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, id, ofPartnership } from "./columns";
import { profile } from "./partnership";
import { work } from "./work";

/**
 * The full title of a work whose title is kept back until a day (a recruitment panel). It stands apart from the work, so that
 * nobody who sees the outline can be given it; the work's own title is what everyone may call it meanwhile.
 */
export const withheldTitle = pgTable(
  "withheld_title",
  { partnershipId: ofPartnership(), workId: uuid("work_id").notNull(), title: text("title").notNull(), withheldAt: at("withheld_at").notNull(), shownAt: at("shown_at") },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.workId] }),
    foreignKey({ name: "withheld_title_work_fk", columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
  ],
);

/** What somebody writes down for themselves while nothing else of the work is open. Nobody else ever reads it. */
export const ownNote = pgTable(
  "own_note",
  {
    partnershipId: ofPartnership(),
    workId: uuid("work_id").notNull(),
    personId: uuid("person_id").notNull(),
    body: text("body").notNull(),
    writtenAt: at("written_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.workId, t.personId] }),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ name: "own_note_person_fk", columns: [t.partnershipId, t.personId], foreignColumns: [profile.partnershipId, profile.personId] }),
  ],
);

/** Terms of reference, each time they are written anew. The last ones hold; those before stay readable. */
export const terms = pgTable(
  "terms",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    number: integer("number").notNull(),
    mayDecide: text("may_decide").notNull(),
    mayNotDecide: text("may_not_decide").notNull(),
    whoDecidesThat: text("who_decides_that").notNull().default(""),
    until: date("until"),
    reviewOn: date("review_on"),
    money: text("money").notNull().default(""),
    howWeWork: text("how_we_work").notNull().default(""),
    writtenBy: uuid("written_by").notNull(),
    writtenAt: at("written_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("terms_number").on(t.partnershipId, t.workId, t.number),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
  ],
);
