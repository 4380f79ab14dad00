import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { at } from "./columns";
import { partnership, person } from "./partnership";

/** Local: a signed-in browser. Only a hash of the cookie's token is kept. */
export const session = pgTable(
  "session",
  {
    tokenHash: text("token_hash").primaryKey(),
    personId: uuid("person_id").notNull(),
    createdAt: at("created_at").notNull(),
    expiresAt: at("expires_at").notNull(),
  },
  (t) => [foreignKey({ columns: [t.personId], foreignColumns: [person.id] }), index("session_person").on(t.personId)],
);

/** Local: somebody asked to sign in. The link and the code are two ways to finish the same attempt. */
export const signInAttempt = pgTable(
  "sign_in_attempt",
  {
    id: uuid("id").primaryKey(),
    email: text("email").notNull(),
    linkHash: text("link_hash").notNull().unique(),
    codeHash: text("code_hash").notNull(),
    browserHash: text("browser_hash").notNull(),
    wrongCodes: integer("wrong_codes").notNull().default(0),
    next: text("next").notNull().default("/"),
    askedAt: at("asked_at").notNull(),
    expiresAt: at("expires_at").notNull(),
    usedAt: at("used_at"),
    letterSentAt: at("letter_sent_at"),
    /** Asked to join by a copied link: whoever has the code reads the invited mailbox. No session comes of it by itself. */
    invitationId: uuid("invitation_id"),
  },
  (t) => [index("sign_in_attempt_email").on(t.email, t.askedAt)],
);

/** Local: somebody is to be reached at another address. It is theirs only once the letter that went there is answered. */
export const addressChange = pgTable(
  "address_change",
  {
    id: uuid("id").primaryKey(),
    personId: uuid("person_id").notNull(),
    email: text("email").notNull(),
    before: text("before").notNull(),
    linkHash: text("link_hash").notNull().unique(),
    /** An administrator, where the person has lost the mailbox they had. */
    askedBy: uuid("asked_by"),
    askedAt: at("asked_at").notNull(),
    expiresAt: at("expires_at").notNull(),
    usedAt: at("used_at"),
    /** The letter to the address before carries a link that takes the change back. Only its hash is kept. */
    undoHash: text("undo_hash").unique(),
    undoneAt: at("undone_at"),
  },
  (t) => [foreignKey({ columns: [t.personId], foreignColumns: [person.id] }), index("address_change_person").on(t.personId)],
);

/** Local: which partnerships a person must be looked for in. It routes; it never permits. */
export const belonging = pgTable(
  "belonging",
  { personId: uuid("person_id").notNull(), partnershipId: uuid("partnership_id").notNull() },
  (t) => [
    primaryKey({ columns: [t.personId, t.partnershipId] }),
    foreignKey({ columns: [t.personId], foreignColumns: [person.id] }),
    foreignKey({ columns: [t.partnershipId], foreignColumns: [partnership.id] }),
  ],
);

/** Local: where a letter's link leads. Only the hash of its token is kept. */
export const link = pgTable(
  "link",
  {
    tokenHash: text("token_hash").primaryKey(),
    partnershipId: uuid("partnership_id").notNull(),
    kind: text("kind", { enum: ["invitation", "copied invitation", "view asked"] }).notNull(),
    subjectId: uuid("subject_id").notNull(),
    madeAt: at("made_at").notNull(),
  },
  (t) => [foreignKey({ columns: [t.partnershipId], foreignColumns: [partnership.id] }), index("link_subject").on(t.partnershipId, t.subjectId)],
);
