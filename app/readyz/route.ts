import { isReady } from "@/lib/operator/shape";

export const dynamic = "force-dynamic";

/** Pages can be answered: the database is reachable and has today's shape. Says no more than that. */
export async function GET() {
  const ready = await isReady();
  return new Response(ready ? "ready\n" : "not ready\n", { status: ready ? 200 : 503, headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" } });
}
