import { signedIn, signOutHere } from "@/lib/session";
import { endEverySession } from "@/lib/sign-in/sessions";

const FORGET = { "Location": "/?said=signed-out", "Clear-Site-Data": '"cache", "storage"' };

export async function POST() {
  const person = await signedIn();
  if (person) await endEverySession(person.personId);
  await signOutHere();
  return new Response(null, { status: 303, headers: FORGET });
}
