import { desc, eq } from "drizzle-orm";
import { outbox } from "@/db/schema";
import { seeNowhere } from "@/lib/access/see";

const MOST = 100;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The demo's letters, the newest first. They never leave this machine. */
export const lettersInOutbox = () =>
  seeNowhere((reader) => reader.select({ id: outbox.id, to: outbox.to, from: outbox.from, subject: outbox.subject, sentAt: outbox.sentAt }).from(outbox).orderBy(desc(outbox.sentAt), desc(outbox.id)).limit(MOST));

export async function letterInOutbox(id: string) {
  if (!UUID.test(id)) return null;
  const [found] = await seeNowhere((reader) => reader.select().from(outbox).where(eq(outbox.id, id)));
  return found ?? null;
}
