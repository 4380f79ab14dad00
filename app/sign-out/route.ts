import { signOutHere } from "@/lib/session";

/** What this browser kept of signed-in pages goes too, so that "back" shows nothing. */
const FORGET = { "Location": "/?said=signed-out", "Clear-Site-Data": '"cache", "storage"' };

export async function POST() {
  await signOutHere();
  return new Response(null, { status: 303, headers: FORGET });
}
