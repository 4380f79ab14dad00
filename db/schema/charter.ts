import { foreignKey, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, id, ofPartnership } from "./columns";

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
    foreignKey({ columns: [t.partnershipId, t.charterVersionId], foreignColumns: [charterVersion.partnershipId, charterVersion.id] }),
  ],
);
