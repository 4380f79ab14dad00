import { date, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { RULE_DAYS_KEYS } from "../keys";
import { at, id, ofPartnership } from "./columns";
import { partnership, profile } from "./partnership";

/** Reference: an address a partnership had before. It leads to the one it has now, and nobody else may take it. */
export const formerSlug = pgTable(
  "former_slug",
  { slug: text("slug").primaryKey(), partnershipId: uuid("partnership_id").notNull(), until: at("until").notNull() },
  (t) => [foreignKey({ columns: [t.partnershipId], foreignColumns: [partnership.id] })],
);

/** Where families here can get help: shown to everyone. */
export const helpLink = pgTable(
  "help_link",
  { partnershipId: ofPartnership(), id: id(), label: text("label").notNull(), href: text("href").notNull(), about: text("about").notNull().default(""), addedAt: at("added_at").notNull() },
  (t) => [primaryKey({ columns: [t.partnershipId, t.id] })],
);

/** Days on which families are not asked to answer. */
export const schoolHoliday = pgTable(
  "school_holiday",
  { partnershipId: ofPartnership(), id: id(), name: text("name").notNull(), firstDay: date("first_day").notNull(), lastDay: date("last_day").notNull(), addedAt: at("added_at").notNull() },
  (t) => [primaryKey({ columns: [t.partnershipId, t.id] }), index("school_holiday_last").on(t.partnershipId, t.lastDay)],
);

/** A notice to everyone here. Each person may put it away for themselves. */
export const notice = pgTable(
  "notice",
  {
    partnershipId: ofPartnership(),
    id: id(),
    words: text("words").notNull(),
    until: date("until"),
    putBy: uuid("put_by").notNull(),
    putAt: at("put_at").notNull(),
    takenDownAt: at("taken_down_at"),
  },
  (t) => [primaryKey({ columns: [t.partnershipId, t.id] }), index("notice_put").on(t.partnershipId, t.putAt)],
);

export const noticeDismissed = pgTable(
  "notice_dismissed",
  { partnershipId: ofPartnership(), noticeId: uuid("notice_id").notNull(), personId: uuid("person_id").notNull(), dismissedAt: at("dismissed_at").notNull() },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.noticeId, t.personId] }),
    foreignKey({ name: "notice_dismissed_notice_fk", columns: [t.partnershipId, t.noticeId], foreignColumns: [notice.partnershipId, notice.id] }),
    foreignKey({ name: "notice_dismissed_person_fk", columns: [t.partnershipId, t.personId], foreignColumns: [profile.partnershipId, profile.personId] }),
  ],
);

/** How many days a rule waits here. A rule that is not named waits as product.md says. */
export const ruleDays = pgTable(
  "rule_days",
  { partnershipId: ofPartnership(), rule: text("rule", { enum: RULE_DAYS_KEYS }).notNull(), days: integer("days").notNull(), setBy: uuid("set_by").notNull(), setAt: at("set_at").notNull() },
  (t) => [primaryKey({ columns: [t.partnershipId, t.rule] })],
);
