import { sql } from "drizzle-orm";
import { boolean, date, foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { ROLE_KEYS } from "../keys";
import { at, id, ofPartnership } from "./columns";

/** Reference: one local area partnership. What stands here is public. */
export const partnership = pgTable("partnership", {
  id: uuid("id").primaryKey(),
  slug: text("slug").notNull().unique(),
  name: text("name").notNull(),
  teamName: text("team_name").notNull(),
  frontDoor: text("front_door").notNull().default(""),
  sendiass: text("sendiass").notNull().default(""),
  source: text("source").notNull().default(""),
  /** Facts the area has published about itself, each a sentence. */
  published: text("published").array().notNull().default(sql`'{}'::text[]`),
  isDemo: boolean("is_demo").notNull().default(false),
  version: integer("version").notNull().default(1),
  createdAt: at("created_at").notNull(),
});

/**
 * Reference: an id and an address, nothing more. Names live per partnership, behind the second lock. Somebody without e-mail
 * has no address; people who share a mailbox have the same one, each with a number of their own beside it.
 */
export const person = pgTable(
  "person",
  { id: uuid("id").primaryKey(), email: text("email"), beside: integer("beside").notNull().default(0), createdAt: at("created_at").notNull() },
  (t) => [uniqueIndex("person_mailbox").on(t.email, t.beside)],
);

export const organisation = pgTable(
  "organisation",
  {
    partnershipId: ofPartnership(),
    id: id(),
    name: text("name").notNull(),
    kind: text("kind", { enum: ["council", "nhs", "education", "forum", "young people", "voluntary", "other"] }).notNull(),
    addedAt: at("added_at").notNull(),
    /** From and until when it was there under this name; who does its work since then. */
    startsOn: date("starts_on"),
    endsOn: date("ends_on"),
    followedBy: uuid("followed_by"),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("organisation_name").on(t.partnershipId, t.name),
    foreignKey({ name: "organisation_followed_by_fk", columns: [t.partnershipId, t.followedBy], foreignColumns: [t.partnershipId, t.id] }),
  ],
);

/** What one partnership knows of a person: the name they chose, their contact card, how often they want letters. */
export const profile = pgTable(
  "profile",
  {
    partnershipId: ofPartnership(),
    personId: uuid("person_id").notNull(),
    name: text("name").notNull(),
    job: text("job").notNull().default(""),
    organisationId: uuid("organisation_id"),
    reach: text("reach").notNull().default(""),
    hears: text("hears", { enum: ["needed", "daily", "everything"] }).notNull().default("needed"),
    addedAt: at("added_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.personId] }),
    foreignKey({ columns: [t.personId], foreignColumns: [person.id] }),
    foreignKey({ name: "profile_organisation_fk", columns: [t.partnershipId, t.organisationId], foreignColumns: [organisation.partnershipId, organisation.id] }),
  ],
);

export const roleHeld = pgTable(
  "role_held",
  {
    partnershipId: ofPartnership(),
    id: id(),
    personId: uuid("person_id").notNull(),
    role: text("role", { enum: ROLE_KEYS }).notNull(),
    givenAt: at("given_at").notNull(),
    givenBy: uuid("given_by"),
    endedAt: at("ended_at"),
    endedBy: uuid("ended_by"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("role_held_now").on(t.partnershipId, t.personId, t.role).where(sql`ended_at is null`),
    foreignKey({ name: "role_held_person_fk", columns: [t.partnershipId, t.personId], foreignColumns: [profile.partnershipId, profile.personId] }),
    index("role_held_by_role").on(t.partnershipId, t.role),
  ],
);
