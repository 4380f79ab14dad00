import { sql } from "drizzle-orm";
import { date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, id, ofPartnership } from "./columns";
import { organisation } from "./partnership";

/** A partnership's charter as it stood in one version: made with whom, in force from when. */
export const charterVersion = pgTable(
  "charter_version",
  {
    partnershipId: ofPartnership(),
    id: id(),
    charterKey: text("charter_key").notNull(),
    name: text("name").notNull(),
    version: text("version").notNull(),
    madeIn: text("made_in").notNull().default(""),
    madeWith: text("made_with").notNull().default(""),
    inForceFrom: text("in_force_from").notNull().default(""),
    /** The first day on which works begin with this version; null for one that was loaded: from that day on. */
    takesEffect: date("takes_effect"),
    loadedAt: at("loaded_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.partnershipId, t.id] }), uniqueIndex("charter_version_of").on(t.partnershipId, t.charterKey, t.version)],
);

export const promise = pgTable(
  "promise",
  {
    partnershipId: ofPartnership(),
    charterVersionId: uuid("charter_version_id").notNull(),
    key: text("key").notNull(),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    weWill: text("we_will").notNull().default(""),
    easyRead: text("easy_read").notNull().default(""),
    howWouldAParentKnow: text("how_would_a_parent_know").notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.charterVersionId, t.key] }),
    uniqueIndex("promise_position").on(t.partnershipId, t.charterVersionId, t.position),
    foreignKey({ name: "promise_charter_version_fk", columns: [t.partnershipId, t.charterVersionId], foreignColumns: [charterVersion.partnershipId, charterVersion.id] }),
  ],
);

/** The partnership's own words for co-production. Each row is a version; none is ever changed. */
export const definitionVersion = pgTable(
  "definition_version",
  {
    partnershipId: ofPartnership(),
    id: id(),
    number: integer("number").notNull(),
    words: text("words").notNull(),
    easyRead: text("easy_read").notNull().default(""),
    madeWith: text("made_with").notNull().default(""),
    inForceFrom: date("in_force_from").notNull(),
    takesEffect: date("takes_effect").notNull(),
    putBy: uuid("put_by").notNull(),
    putAt: at("put_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.partnershipId, t.id] }), uniqueIndex("definition_version_number").on(t.partnershipId, t.number)],
);

/** A charter or a definition that an administrator is still writing: one of each. Nobody else sees it before it is in force. */
export const draftWords = pgTable(
  "draft_words",
  {
    partnershipId: ofPartnership(),
    what: text("what", { enum: ["charter", "definition"] }).notNull(),
    content: jsonb("content").notNull(),
    version: integer("version").notNull().default(1),
    writtenBy: uuid("written_by").notNull(),
    writtenAt: at("written_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.partnershipId, t.what] })],
);

/** An organisation signs up to a version of the charter. Withdrawn, it stays, with the day and why. */
export const pledge = pgTable(
  "pledge",
  {
    partnershipId: ofPartnership(),
    id: id(),
    organisationId: uuid("organisation_id").notNull(),
    charterVersionId: uuid("charter_version_id").notNull(),
    words: text("words").notNull().default(""),
    signedBy: text("signed_by").notNull().default(""),
    pledgedOn: date("pledged_on").notNull(),
    recordedBy: uuid("recorded_by").notNull(),
    recordedAt: at("recorded_at").notNull(),
    withdrawnOn: date("withdrawn_on"),
    withdrawnBecause: text("withdrawn_because").notNull().default(""),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("pledge_standing").on(t.partnershipId, t.organisationId, t.charterVersionId).where(sql`withdrawn_on is null`),
    index("pledge_charter").on(t.partnershipId, t.charterVersionId, t.pledgedOn),
    foreignKey({ name: "pledge_organisation_fk", columns: [t.partnershipId, t.organisationId], foreignColumns: [organisation.partnershipId, organisation.id] }),
    foreignKey({ name: "pledge_charter_version_fk", columns: [t.partnershipId, t.charterVersionId], foreignColumns: [charterVersion.partnershipId, charterVersion.id] }),
  ],
);
