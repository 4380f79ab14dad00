import { createServer } from "node:http";
import { join } from "node:path";
import next from "next";
import sirv from "sirv";
import { tellTooOften } from "./steps/too-often.mjs";

/** As long as the names of the built files change with what is in them. */
const A_YEAR_S = 31_536_000;
const ANSWERS_WITHIN_MS = 2_000;

const setHeaders = (response) => response.setHeader("X-Content-Type-Options", "nosniff");

const [dir, port, hostname] = process.argv.slice(2);
const pages = next({ dev: false, dir, port: Number(port), hostname });
await pages.prepare();
const handle = pages.getRequestHandler();
// Next packs its own scripts and styles with gzip only, and again for each visitor; ours were packed when they were built.
const built = sirv(join(dir, process.env.NEXT_DIST_DIR || ".next", "static"), { brotli: true, gzip: true, immutable: true, maxAge: A_YEAR_S, setHeaders });

const PREFIX = "/_next/static/";
const server = createServer((request, response) => {
  tellTooOften(request, response);
  if (!request.url.startsWith(PREFIX)) return handle(request, response);
  const { url } = request;
  request.url = url.slice(PREFIX.length - 1);
  built(request, response, () => handle(Object.assign(request, { url }), response));
});
server.listen(Number(port), hostname);

/** Pages that are being answered are answered; those who only listen for news ask again by themselves. */
process.once("SIGTERM", () => {
  server.close(() => process.exit(0));
  setTimeout(() => server.closeAllConnections(), ANSWERS_WITHIN_MS);
});
