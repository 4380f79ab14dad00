import { sql } from "drizzle-orm";
import { foreignKey, index, jsonb, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { at, id, ofPartnership } from "./columns";
import type { KeptText } from "./comment-asked";
import { profile } from "./partnership";

/** Words of the partnership itself that somebody hid because they may name a child (rule 9), kept four weeks so that they can go back. */
export const hiddenHere = pgTable(
  "hidden_here",
  {
    partnershipId: ofPartnership(),
    id: id(),
    hiddenBy: uuid("hidden_by").notNull(),
    hiddenAt: at("hidden_at").notNull(),
    kept: jsonb("kept").$type<KeptText[]>(),
    /** Who said for each side that it names no child. Where both did, it went back. */
    forumBy: uuid("forum_by"),
    administratorBy: uuid("administrator_by"),
    putBackAt: at("put_back_at"),
  },
  (t) => [
    primaryKey({ columns: [t.partnershipId, t.id] }),
    index("hidden_here_when").on(t.partnershipId, t.hiddenAt),
    index("hidden_here_kept").on(t.partnershipId, t.hiddenAt).where(sql`kept is not null`),
    foreignKey({ name: "hidden_here_hidden_by_fk", columns: [t.partnershipId, t.hiddenBy], foreignColumns: [profile.partnershipId, profile.personId] }),
  ],
);
