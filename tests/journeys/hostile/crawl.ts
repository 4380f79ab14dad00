import { expect, type APIRequestContext } from "@playwright/test";
import { asFilled, formsOf, send } from "./forms";

const MOST_PAGES = 60;

/** Signs in as one of the cast from the demo's front page. */
export async function be(request: APIRequestContext, base: string, who: string): Promise<void> {
  const front = formsOf(await (await request.get("/")).text(), base);
  const mine = front.find((form) => form.button.toLowerCase() === `be ${who}`);
  expect(mine, `the front page lets you be ${who}`).toBeTruthy();
  const { status } = await send(request, mine!, asFilled(mine!));
  expect(status).toBe(303);
}

/** One comment's pages are like another's, and so are those of a decision, a point, a meeting, a document. */
const withoutNumber = (path: string) => path.replace(/\/(comments|comments\/comment|decisions|proposals|points|meetings|documents|hide\/\w+)\/\d+/, "/$1/:n");

const linksIn = (html: string) => [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, href]) => href!.replace(/&amp;/g, "&"));

/** Every page that can be reached by links, as whoever is signed in here. Gives what each says, by its address; pages that differ only in an id are alike. */
export async function pagesOf(request: APIRequestContext): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const waiting = ["/"];
  const shapes = new Set<string>();
  while (waiting.length > 0 && pages.size < MOST_PAGES) {
    const next = waiting.splice(0).filter((path) => isNew(path, shapes)).slice(0, MOST_PAGES - pages.size);
    for (const batch of inBatches(next)) {
      const said = await Promise.all(batch.map((path) => aPage(request, path)));
      batch.forEach((path, at) => pages.set(path, said[at]!));
      waiting.push(...said.flatMap(linksIn));
    }
  }
  return pages;
}

/** Only so many questions at a time, as one browser would. */
export const inBatches = <T>(all: readonly T[], of = 4): T[][] => Array.from({ length: Math.ceil(all.length / of) }, (_, at) => all.slice(at * of, at * of + of));

function isNew(path: string, shapes: Set<string>): boolean {
  const shape = withoutNumber(path.replace(/[0-9a-f-]{36}/g, ":id").replace(/\?.*/, ""));
  if (shapes.has(shape) || /^\/(api|_next|sign-out|outbox\/)/.test(path)) return false;
  shapes.add(shape);
  return true;
}

async function aPage(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(path);
  const html = await response.text();
  expect(response.status(), `${path} as a link on one of our own pages`).toBe(200);
  expect(response.headers()["cache-control"], path).toContain("no-store");
  expect(response.headers()["content-security-policy"], path).toContain("nonce-");
  expect(html, `${path} has no inline style`).not.toMatch(/<(?!svg)[a-z]+[^>]*\sstyle="/);
  expect((html.match(/<h1/g) ?? []).length, `${path} has one main heading`).toBe(1);
  return html;
}
