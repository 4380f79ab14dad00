import { after } from "next/server";
import { markRead } from "@/lib/comment/mark-read";
import { commentsSince } from "@/lib/comment/read";
import { commentNumber, GENERAL } from "@/lib/comment/rules";
import { askInside } from "@/lib/door";

type Context = { params: Promise<{ partnership: string; work: string }> };

export async function GET(request: Request, { params }: Context) {
  const asked = new URL(request.url).searchParams;
  const number = (name: string) => commentNumber(asked.get(name)) ?? 0;
  const topic = number("topic") || GENERAL;
  const { seen, comments } = await askInside(params, { comments: commentsSince(topic, { from: number("from"), since: number("since") }) });
  const readTo = Math.max(0, ...comments.map((one) => one.number));
  const at = { personId: seen.person.id, partnershipId: seen.partnership.id, now: seen.now };
  // Somebody is looking at the page: what has just come in is read.
  if (asked.get("seen") === "1" && readTo > 0) after(() => markRead(at, { workId: seen.work.id, topic, readTo }));
  return Response.json({ comments });
}
