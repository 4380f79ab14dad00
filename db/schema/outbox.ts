import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { at } from "./columns";

/** Local: where letters go when no mail server is set (the demo). `/outbox` shows them; nothing leaves the machine. */
export const outbox = pgTable(
  "outbox",
  {
    messageId: text("message_id").primaryKey(),
    to: text("to").notNull(),
    from: text("from").notNull(),
    subject: text("subject").notNull(),
    html: text("html").notNull(),
    text: text("text").notNull(),
    id: uuid("id").notNull(),
    sentAt: at("sent_at").notNull(),
  },
  (t) => [index("outbox_sent").on(t.sentAt)],
);

/** Local: how often somebody tried (a hash of the address or network), so that limits hold over several servers. */
export const rateLimit = pgTable("rate_limit", {
  key: text("key").primaryKey(),
  tries: integer("tries").notNull(),
  resetsAt: at("resets_at").notNull(),
});
