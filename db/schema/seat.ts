import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { HOW_INVITED_KEYS, HOW_JOINED_KEYS, SECTOR_KEYS, TOLD_KEYS } from "../keys";
import { at, id, ofPartnership } from "./columns";
import { profile } from "./partnership";
import { work } from "./work";

/** A sector's place at the table of one piece of work. */
export const seat = pgTable(
  "seat",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    sector: text("sector", { enum: SECTOR_KEYS }).notNull(),
    label: text("label").notNull().default(""),
    addedAt: at("added_at").notNull(),
    emptyBecause: text("empty_because"),
    heardHow: text("heard_how"),
    emptiedAt: at("emptied_at"),
    emptiedBy: uuid("emptied_by"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("seat_of_work").on(t.partnershipId, t.workId, t.sector, t.label),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
  ],
);

export const invitation = pgTable(
  "invitation",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    seatId: uuid("seat_id").notNull(),
    name: text("name").notNull(),
    email: text("email").notNull(),
    organisation: text("organisation").notNull().default(""),
    how: text("how", { enum: HOW_INVITED_KEYS }).notNull(),
    paidByLead: boolean("paid_by_lead").notNull().default(false),
    addedBy: uuid("added_by").notNull(),
    addedAt: at("added_at").notNull(),
    generation: integer("generation").notNull().default(1),
    sentAt: at("sent_at"),
    expiresAt: at("expires_at"),
    deliveredAt: at("delivered_at"),
    notReachedAt: at("not_reached_at"),
    openedAt: at("opened_at"),
    /** A forum's shared address: whoever reads it says who comes, and takes no seat by it. */
    shared: boolean("shared").notNull().default(false),
    /** Several people read this mailbox, each with a name and a seat of their own; this letter is to one of them. */
    oneOfSeveral: boolean("one_of_several").notNull().default(false),
    namedAt: at("named_at"),
    remindedAt: at("reminded_at"),
    askedOnceMoreAt: at("asked_once_more_at"),
    acceptedAt: at("accepted_at"),
    notNowAt: at("not_now_at"),
    declinedAt: at("declined_at"),
    declinedBecause: text("declined_because").notNull().default(""),
    someoneElseAt: at("someone_else_at"),
    /** Whoever opened it said that it was not meant for them. */
    wrongPersonAt: at("wrong_person_at"),
    withdrawnAt: at("withdrawn_at"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("invitation_reader").on(t.partnershipId, t.workId, t.email, sql`(case when one_of_several then lower(name) else '' end)`).where(sql`withdrawn_at is null`),
    index("invitation_seat").on(t.partnershipId, t.seatId),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ columns: [t.partnershipId, t.seatId], foreignColumns: [seat.partnershipId, seat.id] }),
  ],
);

/** A person in a seat. The sector belongs to this, never to the person: a nurse may sit as a parent. */
export const membership = pgTable(
  "membership",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    seatId: uuid("seat_id").notNull(),
    personId: uuid("person_id").notNull(),
    invitationId: uuid("invitation_id"),
    how: text("how", { enum: HOW_JOINED_KEYS }).notNull(),
    paidByLead: boolean("paid_by_lead").notNull().default(false),
    needs: text("needs").array().notNull().default(sql`'{}'::text[]`),
    otherNeeds: text("other_needs").notNull().default(""),
    /** Without e-mail: how the lead tells them what happens. */
    told: text("told", { enum: TOLD_KEYS }),
    /** Who comes with a young person: they chose them, and we name them. */
    supporter: text("supporter").notNull().default(""),
    joinedAt: at("joined_at").notNull(),
    leftAt: at("left_at"),
    /** Whose deed it was. Themselves, when they left. */
    leftBy: uuid("left_by"),
    leftBecause: text("left_because").notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("membership_now").on(t.partnershipId, t.workId, t.personId).where(sql`left_at is null`),
    index("membership_seat").on(t.partnershipId, t.seatId),
    index("membership_person").on(t.partnershipId, t.personId),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ columns: [t.partnershipId, t.seatId], foreignColumns: [seat.partnershipId, seat.id] }),
    foreignKey({ name: "membership_person_fk", columns: [t.partnershipId, t.personId], foreignColumns: [profile.partnershipId, profile.personId] }),
    foreignKey({ name: "membership_invitation_fk", columns: [t.partnershipId, t.invitationId], foreignColumns: [invitation.partnershipId, invitation.id] }),
  ],
);
