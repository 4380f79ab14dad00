import { sql } from "drizzle-orm";
import { foreignKey, index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, id, ofPartnership } from "./columns";
import { profile } from "./partnership";
import { invitation, membership, seat } from "./seat";
import { work } from "./work";

/** The lead is offered to somebody with a seat. It passes on only when they say yes. */
export const leadOffer = pgTable(
  "lead_offer",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    membershipId: uuid("membership_id").notNull(),
    words: text("words").notNull().default(""),
    offeredBy: uuid("offered_by").notNull(),
    offeredAt: at("offered_at").notNull(),
    acceptedAt: at("accepted_at"),
    declinedAt: at("declined_at"),
    withdrawnAt: at("withdrawn_at"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("lead_offer_open").on(t.partnershipId, t.workId).where(sql`accepted_at is null and declined_at is null and withdrawn_at is null`),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ name: "lead_offer_membership_fk", columns: [t.partnershipId, t.membershipId], foreignColumns: [membership.partnershipId, membership.id] }),
  ],
);

/** Somebody who sees the outline asks for a seat; the lead answers. */
export const seatRequest = pgTable(
  "seat_request",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    seatId: uuid("seat_id").notNull(),
    personId: uuid("person_id").notNull(),
    words: text("words").notNull().default(""),
    askedAt: at("asked_at").notNull(),
    givenAt: at("given_at"),
    refusedAt: at("refused_at"),
    answerWords: text("answer_words").notNull().default(""),
    takenBackAt: at("taken_back_at"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("seat_request_open").on(t.partnershipId, t.workId, t.personId).where(sql`given_at is null and refused_at is null and taken_back_at is null`),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ columns: [t.partnershipId, t.seatId], foreignColumns: [seat.partnershipId, seat.id] }),
    foreignKey({ name: "seat_request_person_fk", columns: [t.partnershipId, t.personId], foreignColumns: [profile.partnershipId, profile.personId] }),
  ],
);

/** Somebody who was asked says who should be asked instead. The lead invites them, or not. */
export const suggestion = pgTable(
  "suggestion",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    seatId: uuid("seat_id").notNull(),
    invitationId: uuid("invitation_id").notNull(),
    name: text("name").notNull(),
    email: text("email").notNull().default(""),
    words: text("words").notNull().default(""),
    suggestedAt: at("suggested_at").notNull(),
    takenUpAt: at("taken_up_at"),
    setAsideAt: at("set_aside_at"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    index("suggestion_work").on(t.partnershipId, t.workId),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ columns: [t.partnershipId, t.seatId], foreignColumns: [seat.partnershipId, seat.id] }),
    foreignKey({ name: "suggestion_invitation_fk", columns: [t.partnershipId, t.invitationId], foreignColumns: [invitation.partnershipId, invitation.id] }),
  ],
);

/** A family seat agrees to the reason why another seat is empty: the seat is excused, for this reason and no other. */
export const seatExcuse = pgTable(
  "seat_excuse",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    seatId: uuid("seat_id").notNull(),
    emptiedAt: at("emptied_at").notNull(),
    because: text("because").notNull(),
    membershipId: uuid("membership_id").notNull(),
    agreedAt: at("agreed_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("seat_excuse_once").on(t.partnershipId, t.seatId, t.emptiedAt, t.membershipId),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ columns: [t.partnershipId, t.seatId], foreignColumns: [seat.partnershipId, seat.id] }),
    foreignKey({ name: "seat_excuse_membership_fk", columns: [t.partnershipId, t.membershipId], foreignColumns: [membership.partnershipId, membership.id] }),
  ],
);
