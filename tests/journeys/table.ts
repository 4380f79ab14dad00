import { expect, type Page } from "@playwright/test";
import { asPerson } from "./kit";

export const HERE = "/wolds-and-coast";
export const box = (page: Page, name: string, value?: string) => page.locator(`[name="${name}"]${value === undefined ? "" : `[value="${value}"]`}`);
const onwards = (page: Page) => page.getByRole("button", { name: "Continue" }).last().click();

const SEATS = ["parent", "young", "health", "social", "adult"] as const;
export type Laid = { at: string; parent: string };

let laid = 0;

/** Dana begins a piece of work of the story's own and asks somebody for each seat, a parent chosen by the forum among them. */
export async function danaLaysATable(page: Page, title: string): Promise<Laid> {
  const own = `${process.pid}-${Date.now()}-${++laid}`;
  await asPerson(page, "dana");
  await page.goto(`${HERE}/work/new`);
  await page.getByLabel("Working title").fill(title);
  await page.getByLabel("The idea in one line").fill("Tell families what they can have, in words they chose.");
  await box(page, "ideaFrom", "family or forum").check();
  await box(page, "seat", "education").check();
  await onwards(page);
  await page.waitForURL(/\/setup\/who/);
  const at = new URL(page.url()).pathname.replace(/\/setup\/who$/, "");
  await onwards(page);
  await page.waitForURL(/\/setup\/invite$/);
  for (const [row, seat] of SEATS.entries()) {
    await box(page, `guests[${row}].name`).fill(seat === "parent" ? "Priya" : `Guest ${seat}`);
    await box(page, `guests[${row}].email`).fill(`${seat}-${own}@example.com`);
    if (row < 2) await box(page, `guests[${row}].how`).selectOption("nominated");
  }
  await onwards(page);
  await page.waitForURL(/\/setup\/check$/);
  await page.getByRole("button", { name: "Send 5 invitations" }).last().click();
  await page.waitForURL(/\/setup\/done/);
  return { at, parent: `parent-${own}@example.com` };
}

/** The parent reads the letter in the demo's outbox and joins from it, in a browser of their own. */
export async function theParentJoins(page: Page, { parent, at }: Laid, { scripts }: { scripts: boolean }): Promise<Page> {
  const browser = page.context().browser()!;
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: page.viewportSize(), reducedMotion: "reduce" });
  const theirs = await context.newPage();
  const letter = theirs.locator("main").getByRole("listitem").filter({ hasText: parent }).getByRole("link");
  await expect(async () => {
    await theirs.goto("/outbox");
    await expect(letter.first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await letter.first().click();
  await theirs.waitForURL(/\/outbox\/.+/);
  const [link] = /\/invitation\/[\w-]+/.exec(await theirs.locator("main").innerText()) ?? [];
  expect(link, "the letter carries a link").toBeDefined();
  await theirs.goto(link!);
  await theirs.getByRole("link", { name: "Yes, I’d like to join" }).click();
  await theirs.waitForURL(/\/join$/);
  await theirs.getByRole("button", { name: "Join" }).last().click();
  await theirs.waitForURL((url) => url.pathname.startsWith(at));
  return theirs;
}
