import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { SAYING_KEYS } from "../keys";
import { at, id, ofPartnership } from "./columns";
import { membership, seat } from "./seat";
import { work } from "./work";

/**
 * What a seat says about something recorded: that it was there, confirms, contests, or is not answered. `subjectId` is the
 * decision, meeting, point or other thing it is about; nothing recorded is ever taken away, so it stays there.
 */
export const saying = pgTable(
  "saying",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    kind: text("kind", { enum: SAYING_KEYS }).notNull(),
    subjectId: uuid("subject_id").notNull(),
    seatId: uuid("seat_id").notNull(),
    membershipId: uuid("membership_id").notNull(),
    words: text("words").notNull().default(""),
    onDay: date("on_day"),
    saidAt: at("said_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    index("saying_about").on(t.partnershipId, t.workId, t.subjectId),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ columns: [t.partnershipId, t.seatId], foreignColumns: [seat.partnershipId, seat.id] }),
    foreignKey({ name: "saying_membership_fk", columns: [t.partnershipId, t.membershipId], foreignColumns: [membership.partnershipId, membership.id] }),
  ],
);
