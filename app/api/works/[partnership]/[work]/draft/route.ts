import { keepWords } from "@/lib/comment/keep-draft";
import { writerOf } from "@/lib/comment/writer";

const MOST_BYTES = 100_000;

/** What is being written is kept by the mark of its box, so that a session that runs out meanwhile loses nothing. */
export async function POST(request: Request) {
  const length = Number(request.headers.get("content-length"));
  if (!(length > 0 && length < MOST_BYTES)) return new Response(null, { status: 413 });
  const form = await request.formData().catch(() => null);
  const writer = writerOf(form?.get("writer"), new Date());
  if (!form || !writer) return new Response(null, { status: 404 });
  const word = (name: string) => form.get(name) ?? undefined;
  return Response.json({ kept: await keepWords(writer, { box: word("box"), title: word("title"), body: word("body"), key: word("once") }) });
}
