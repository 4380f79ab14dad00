import { date, foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { STATUS_KEYS } from "../keys";
import { promise } from "./charter";
import { at, id, ofPartnership } from "./columns";
import { membership } from "./seat";
import { work } from "./work";

export const action = pgTable(
  "action",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    number: integer("number").notNull(),
    what: text("what").notNull(),
    kind: text("kind", { enum: ["action", "getting people round the table"] }).notNull().default("action"),
    starts: date("starts"),
    due: date("due"),
    measure: text("measure").notNull().default(""),
    addedBy: uuid("added_by").notNull(),
    addedAt: at("added_at").notNull(),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("action_number").on(t.partnershipId, t.workId, t.number),
    index("action_due").on(t.partnershipId, t.due),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
  ],
);

/** Who leads an action: one or more members, from any seat. Asked, then accepted or handed back. */
export const actionLead = pgTable(
  "action_lead",
  {
    partnershipId: ofPartnership(),
    actionId: uuid("action_id").notNull(),
    membershipId: uuid("membership_id").notNull(),
    askedAt: at("asked_at").notNull(),
    acceptedAt: at("accepted_at"),
    handedBackAt: at("handed_back_at"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.actionId, t.membershipId] }),
    foreignKey({ name: "action_lead_action_fk", columns: [t.partnershipId, t.actionId], foreignColumns: [action.partnershipId, action.id] }),
    foreignKey({ name: "action_lead_membership_fk", columns: [t.partnershipId, t.membershipId], foreignColumns: [membership.partnershipId, membership.id] }),
    index("action_lead_membership").on(t.partnershipId, t.membershipId),
  ],
);

/** Each saying of how an action stands, with its words. The last one is how it stands now. */
export const actionStatus = pgTable(
  "action_status",
  {
    partnershipId: ofPartnership(),
    id: id(),
    actionId: uuid("action_id").notNull(),
    status: text("status", { enum: STATUS_KEYS }).notNull(),
    progress: text("progress").notNull().default(""),
    impact: text("impact").notNull().default(""),
    howWeKnow: text("how_we_know").notNull().default(""),
    saidBy: uuid("said_by").notNull(),
    saidAt: at("said_at").notNull(),
    number: integer("number").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("action_status_number").on(t.partnershipId, t.actionId, t.number),
    foreignKey({ name: "action_status_action_fk", columns: [t.partnershipId, t.actionId], foreignColumns: [action.partnershipId, action.id] }),
  ],
);

export const actionPromise = pgTable(
  "action_promise",
  {
    partnershipId: ofPartnership(),
    actionId: uuid("action_id").notNull(),
    charterVersionId: uuid("charter_version_id").notNull(),
    promiseKey: text("promise_key").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.actionId, t.promiseKey] }),
    foreignKey({ name: "action_promise_action_fk", columns: [t.partnershipId, t.actionId], foreignColumns: [action.partnershipId, action.id] }),
    foreignKey({
      name: "action_promise_charter_version_promise_key_fk",
      columns: [t.partnershipId, t.charterVersionId, t.promiseKey],
      foreignColumns: [promise.partnershipId, promise.charterVersionId, promise.key],
    }),
    index("action_promise_promise").on(t.partnershipId, t.charterVersionId, t.promiseKey),
  ],
);

/** What a work has changed for children, in plain words, with how we know. Taken back it stays in the story. */
export const whatChanged = pgTable(
  "what_changed",
  {
    partnershipId: ofPartnership(),
    id: id(),
    workId: uuid("work_id").notNull(),
    number: integer("number").notNull(),
    membershipId: uuid("membership_id").notNull(),
    what: text("what").notNull(),
    howWeKnow: text("how_we_know").notNull(),
    saidAt: at("said_at").notNull(),
    takenBackAt: at("taken_back_at"),
    takenBackBecause: text("taken_back_because").notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("what_changed_number").on(t.partnershipId, t.workId, t.number),
    index("what_changed_said").on(t.partnershipId, t.saidAt),
    foreignKey({ columns: [t.partnershipId, t.workId], foreignColumns: [work.partnershipId, work.id] }),
    foreignKey({ name: "what_changed_membership_fk", columns: [t.partnershipId, t.membershipId], foreignColumns: [membership.partnershipId, membership.id] }),
  ],
);
