import { notFound } from "next/navigation";
import { signInHere } from "@/lib/session";
import { oneOfTheCast } from "@/lib/sign-in/be";

/** Only in the demo: be one of its made-up people. */
export async function POST(request: Request) {
  const form = await request.formData().catch(() => new FormData());
  const somebody = await oneOfTheCast({ who: form.get("who") });
  if (!somebody) notFound();
  await signInHere(somebody.personId);
  return new Response(null, { status: 303, headers: { Location: "/" } });
}
