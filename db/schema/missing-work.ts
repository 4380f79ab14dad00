import { sql } from "drizzle-orm";
import { foreignKey, index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, id, ofPartnership } from "./columns";
import { organisation, profile } from "./partnership";

/** A piece of work that goes on without being here, as the forum says. Only the forum takes it back. */
export const missingWork = pgTable(
  "missing_work",
  {
    partnershipId: ofPartnership(),
    id: id(),
    title: text("title").notNull(),
    line: text("line").notNull(),
    /** Who seems to hold it, as far as the forum knows. */
    organisationId: uuid("organisation_id"),
    saidBy: uuid("said_by").notNull(),
    saidAt: at("said_at").notNull(),
    takenBackBy: uuid("taken_back_by"),
    takenBackAt: at("taken_back_at"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    uniqueIndex("missing_work_once").on(t.partnershipId, sql`lower(${t.title})`).where(sql`taken_back_at is null`),
    index("missing_work_said").on(t.partnershipId, t.saidAt),
    foreignKey({ name: "missing_work_said_by_fk", columns: [t.partnershipId, t.saidBy], foreignColumns: [profile.partnershipId, profile.personId] }),
    foreignKey({ name: "missing_work_organisation_fk", columns: [t.partnershipId, t.organisationId], foreignColumns: [organisation.partnershipId, organisation.id] }),
    foreignKey({ name: "missing_work_taken_back_by_fk", columns: [t.partnershipId, t.takenBackBy], foreignColumns: [profile.partnershipId, profile.personId] }),
  ],
);
