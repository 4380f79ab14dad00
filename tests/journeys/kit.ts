import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Browser, type Page } from "@playwright/test";
import { existsSync, writeFileSync } from "node:fs";
import { sendForm } from "./by-form";
import { markOf } from "./marks";

/** Somebody of the demo's cast, as the front page's buttons say it ("Be Dana"). */
export type Someone = "amara" | "bev" | "chris" | "dana" | "eli" | "fatima" | "josh" | "mo" | "ada";

/** A phone and a desk. */
export const WIDTHS = [320, 1280] as const;

type Way = { scripts: boolean; width: number };

/** Somebody else's own browser: nothing is shared with the one before. */
async function aPage(browser: Browser, { scripts, width }: Way): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width, height: 900 }, reducedMotion: "reduce" });
  return context.newPage();
}

type Story = (page: Page, way: Way) => Promise<void>;

function told(promise: string, story: Story, ways: readonly Way[]): void {
  for (const { scripts, width } of ways) {
    test(`${promise} (${width} px, ${scripts ? "with" : "without"} scripts)`, async ({ browser }) => {
      const page = await aPage(browser, { scripts, width });
      await story(page, { scripts, width });
      await page.context().close();
    });
  }
}

/** The main line: the same story on a phone and at a desk, with scripts and without. Four tests of one promise. */
export const everyWay = (promise: string, story: Story) => told(promise, story, [true, false].flatMap((scripts) => WIDTHS.map((width) => ({ scripts, width }))));

/** Both widths, and with scripts and without, in two tests. Which goes with which is the promise's own, so that each pair stands in about half of them. */
export const eachWay = (promise: string, story: Story) => told(promise, story, WIDTHS.map((width, at) => ({ scripts: (promise.length + at) % 2 === 0, width })));

/** A page of its own where no script runs. */
export async function withoutJavaScript(browser: Browser, story: (page: Page) => Promise<void>, width: number = WIDTHS[1]): Promise<void> {
  const page = await aPage(browser, { scripts: false, width });
  await story(page);
  await page.context().close();
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Signs in as one of the cast, by the front page's button. Whoever was here before is gone; no page is opened yet. */
export async function asPerson(page: Page, who: Someone): Promise<void> {
  await page.context().clearCookies();
  await sendForm(page.request, "/", `Be ${capital(who)}`);
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** All that can differ in the dark: the page is the same, only its colours are others. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

type Faults = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"];
type Axe = { run: (page: Document, options: object) => Promise<{ violations: Faults }> };

const ONLY_FAULTS = { resultTypes: ["violations" as const], preload: false };

function clean(page: Page, colours: string, violations: Faults): void {
  const faults = violations.map((fault) => `${fault.id}: ${fault.help}, at ${fault.nodes.map((node) => node.target.join(" ")).join("; ")}`);
  expect(faults, `${new URL(page.url()).pathname} in ${colours}`).toEqual([]);
}

/** The same page in the same shape: its address without names and numbers, its heading's kind of state, its width. */
async function shapeOf(page: Page): Promise<string> {
  const path = new URL(page.url()).pathname.replace(/\/work\/(?!new)[^/]+/, "/work/:work").replace(/^\/invitation\/[^/]+/, "/invitation/:token").replace(/[0-9a-f-]{36}|\/\d+/g, "/:one");
  const parts = await page.evaluate(() => [...new Set([...document.querySelectorAll("main [role], main form, main table, main h2, main .notice")].map((el) => el.getAttribute("role") ?? el.tagName + el.className))].sort().join(" "));
  return `${path} ${page.viewportSize()?.width} ${parts}`;
}

/**
 * No fault that axe can find, in light and in dark. Without scripts the page is the same, so it is asked with them; and a page
 * that was clean in this very shape and width is not asked again, because axe takes most of a journey's time.
 */
export async function axeClean(page: Page): Promise<void> {
  const mark = markOf(`clean ${await shapeOf(page)}`);
  if (existsSync(mark)) return;
  await page.emulateMedia({ colorScheme: "light" });
  // Our pages have no frames; a page of its own for each report would take twice the time.
  clean(page, "light", (await new AxeBuilder({ page }).setLegacyMode(true).options(ONLY_FAULTS).withTags(RULES).analyze()).violations);
  await page.emulateMedia({ colorScheme: "dark" });
  // Axe is there since the light, and reading it into the page is what takes longest.
  clean(page, "dark", await page.evaluate(async (options) => (await (window as unknown as { axe: Axe }).axe.run(document, options)).violations, { ...ONLY_FAULTS, runOnly: OF_COLOUR }));
  await page.emulateMedia({ colorScheme: null });
  writeFileSync(mark, "");
}

/** Nothing sticks out to the right: a phone never scrolls sideways. */
export async function noSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${new URL(page.url()).pathname} is ${over} px too wide`).toBeLessThanOrEqual(0);
}

/** A page as it should be shown to a parent: one heading, fits the screen, and (with scripts) axe finds nothing. */
export async function looksRight(page: Page, { scripts }: Pick<Way, "scripts">): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  // Where scripts lead from page to page, the title comes a moment after the words.
  await expect(page).toHaveTitle(/\w/);
  await noSidewaysScroll(page);
  if (scripts) await axeClean(page);
}
