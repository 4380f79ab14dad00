import { sql } from "drizzle-orm";
import { boolean, check, date, foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { STAND_KEYS, TOLD_KEYS } from "../keys";
import { topic } from "./comment";
import { at, id, ofPartnership } from "./columns";
import { decision } from "./decision";
import { membership, seat } from "./seat";
import { work } from "./work";

/** A proposal in a thread, with a last day to answer. Where `topicId` is null it stands in general talk. */
export const proposal = pgTable(
  "proposal",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    number: integer("number").notNull(),
    topicId: uuid("topic_id"),
    what: text("what").notNull(),
    because: text("because").notNull().default(""),
    options: text("options").notNull().default(""),
    isReal: boolean("is_real").notNull(),
    putBy: uuid("put_by").notNull(),
    putAt: at("put_at").notNull(),
    closesOn: date("closes_on").notNull(),
    remindedAt: at("reminded_at"),
    /** When whoever must say the outcome was told that the last day is over. */
    overToldAt: at("over_told_at"),
    withdrawnBy: uuid("withdrawn_by"),
    withdrawnAt: at("withdrawn_at"),
    withdrawnBecause: text("withdrawn_because").notNull().default(""),
    endedBy: uuid("ended_by"),
    endedAt: at("ended_at"),
    outcome: text("outcome").notNull().default(""),
    /** The outcome as a decision: from then on the record reads that. */
    decisionId: uuid("decision_id"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("proposal_number").on(t.partnershipId, t.workId, t.number),
    index("proposal_thread").on(t.partnershipId, t.workId, t.topicId, t.number),
    index("proposal_waiting").on(t.partnershipId, t.closesOn).where(sql`withdrawn_at is null and ended_at is null`),
    check("proposal_ends_once", sql`withdrawn_at is null or ended_at is null`),
    check("proposal_outcome_in_words", sql`ended_at is null or outcome <> ''`),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ columns: [t.partnershipId, t.topicId], foreignColumns: [topic.partnershipId, topic.id] }),
    foreignKey({ columns: [t.partnershipId, t.putBy], foreignColumns: [membership.partnershipId, membership.id] }),
    foreignKey({ name: "proposal_withdrawn_by_fk", columns: [t.partnershipId, t.withdrawnBy], foreignColumns: [membership.partnershipId, membership.id] }),
    foreignKey({ name: "proposal_ended_by_fk", columns: [t.partnershipId, t.endedBy], foreignColumns: [membership.partnershipId, membership.id] }),
    foreignKey({ name: "proposal_decision_fk", columns: [t.partnershipId, t.decisionId], foreignColumns: [decision.partnershipId, decision.id] }),
  ],
);

/**
 * What somebody answers. Every answer is kept; the last one of each member counts. `recordedBy` is somebody else where the
 * member has no e-mail and said it by phone or on paper (`told`). `reply` answers an objection, with the outcome.
 */
export const proposalAnswer = pgTable(
  "proposal_answer",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    proposalId: uuid("proposal_id").notNull(),
    number: integer("number").notNull(),
    seatId: uuid("seat_id").notNull(),
    membershipId: uuid("membership_id").notNull(),
    stand: text("stand", { enum: STAND_KEYS }).notNull(),
    words: text("words").notNull().default(""),
    recordedBy: uuid("recorded_by").notNull(),
    told: text("told", { enum: TOLD_KEYS }),
    saidAt: at("said_at").notNull(),
    reply: text("reply").notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("proposal_answer_number").on(t.partnershipId, t.proposalId, t.number),
    check("proposal_answer_why", sql`stand <> 'object' or words <> ''`),
    check("proposal_answer_told", sql`(told is null) = (recorded_by = membership_id)`),
    foreignKey({ name: "proposal_answer_work_fk", columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ name: "proposal_answer_proposal_fk", columns: [t.partnershipId, t.proposalId], foreignColumns: [proposal.partnershipId, proposal.id] }),
    foreignKey({ name: "proposal_answer_seat_fk", columns: [t.partnershipId, t.seatId], foreignColumns: [seat.partnershipId, seat.id] }),
    foreignKey({ name: "proposal_answer_membership_fk", columns: [t.partnershipId, t.membershipId], foreignColumns: [membership.partnershipId, membership.id] }),
    foreignKey({ name: "proposal_answer_recorded_by_fk", columns: [t.partnershipId, t.recordedBy], foreignColumns: [membership.partnershipId, membership.id] }),
  ],
);
