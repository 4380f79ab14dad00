/** The process is there. It asks nothing of the database: a database that is away is no reason to restart the web. */
export function GET() {
  return new Response("ok\n", { headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" } });
}
