import { after } from "next/server";
import type { Inside } from "@/lib/access/see";
import { markRead } from "@/lib/comment/mark-read";
import type { CommentPage } from "@/lib/comment/read";

/** Whoever opened the newest page of a thread has read it: marked when the page has gone out, so that nobody waits for it. */
export function readTo(seen: Inside, topic: number, { comments, isNewer }: CommentPage): void {
  const last = comments.at(-1);
  if (!last || isNewer || !comments.some((one) => one.isNew)) return;
  after(() => markRead({ personId: seen.person.id, partnershipId: seen.partnership.id, now: seen.now }, { workId: seen.work.id, topic, readTo: last.number }));
}
