import { cookies } from "next/headers";
import { openStream } from "@/lib/live/stream";
import { signedIn } from "@/lib/session";

const HEADERS = {
  "Content-Type": "text/event-stream; charset=utf-8",
  // A server that stands before ours may not gather notices up.
  "X-Accel-Buffering": "no",
};

export async function GET() {
  const person = await signedIn();
  const token = await sessionToken();
  if (!person || !token) return new Response(null, { status: 404 });
  return new Response(openStream({ personId: person.personId, token }), { headers: HEADERS });
}

/** The stream ends with the session that opened it, so it keeps (a hash of) that session's cookie. */
async function sessionToken() {
  const kept = await cookies();
  return (kept.get("__Host-alongside") ?? kept.get("alongside"))?.value;
}
