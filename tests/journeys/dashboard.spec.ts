import { expect, test, type Page } from "@playwright/test";
import { asPerson, eachWay, looksRight } from "./kit";

test.describe.configure({ timeout: 180_000 });

const DASHBOARD = "/wolds-and-coast/dashboard";
/** Other stories begin works meanwhile: these are the fourteen of the demo, the last of them begun more than two days ago. */
const beforeToday = () => new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
const demoOnly = () => `${DASHBOARD}?to=${beforeToday()}`;
const works = (page: Page) => page.getByRole("region", { name: "Ladder of co-production" }).getByRole("rowheader");
const line = (page: Page) => page.locator("main .lead-words").first().innerText();

eachWay("Mo sees every piece of work on the ladder, and each number leads to its works", async (page, way) => {
  await asPerson(page, "mo");
  await page.goto(demoOnly());
  await looksRight(page, way);
  await expect(page.getByRole("heading", { level: 1, name: "Co-production across Wolds and Coast" })).toBeVisible();
  expect(await line(page)).toMatch(/^14 pieces of work\. \d says? what (it aims|they aim) for\. (The record does not show it of any of these yet|\d did what (it|they) aimed for)\.$/);
  await expect(works(page)).toHaveText([/^Waiting well/, /^Recruitment panel questions/, /^Preparing for adulthood guide/, /^Home to school transport letters/, /^Short breaks leaflet/, /^Contact cards/,
    /^What we want teachers to know/, /^School involvement policy/, /^Local offer: who does what/, /^Answering families/, /^One app for appointments/, /^School transport, day by day/, /^Information group/, /^Annual parent carer event/]);
  await expect(page.getByRole("heading", { name: "Where views differ (2)" })).toBeVisible();
  const overdue = page.getByRole("region", { name: "Overdue actions" });
  await expect(overdue.getByRole("row", { name: /^Action 1 Short breaks leaflet .* Education$/ })).toBeVisible();
  await expect(overdue.getByText("Rewrite the leaflet in plain words")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Which seats have someone" }).getByText("Left empty").first()).toBeVisible();

  await page.getByRole("link", { name: /^7\s*pieces of work.*The lead says Co-design/ }).click();
  await page.waitForURL(/lead-says=6/);
  await expect(works(page)).toHaveText([/^Recruitment panel questions/, /^Short breaks leaflet/, /^Contact cards/, /^School involvement policy/, /^Local offer/, /^School transport/, /^Information group/]);
  await page.getByRole("link", { name: "Show everything as tables" }).click();
  await page.waitForURL(/show=table/);
  await expect(page.getByRole("region", { name: "How many works stand on each rung" }).getByRole("row", { name: /6\. Co-design 7 4 \d/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "What each side says" }).getByRole("row", { name: /Short breaks leaflet Co-design Consultation Consultation .*Design Dana Kerr/ })).toBeVisible();
  await looksRight(page, way);
  await page.getByRole("link", { name: "The lead says Co-design" }).click();
  await expect(page).not.toHaveURL(/lead-says/);
});

eachWay("filters are in the address, and an address that fits nothing says so", async (page, way) => {
  await asPerson(page, "mo");
  await page.goto(demoOnly());
  await page.getByText("Change the filters").click();
  await looksRight(page, way);
  await page.getByLabel("Lead", { exact: true }).selectOption("Eli Lund");
  await page.getByRole("button", { name: "Show these works" }).click();
  await page.waitForURL(/lead=[0-9a-f-]{36}/);
  await expect(works(page)).toHaveText([/^Home to school transport letters/]);
  await expect(page.getByRole("link", { name: "Led by Eli Lund" })).toBeVisible();
  await page.goto(`${demoOnly()}&stage=closed&only=settled-first`);
  await expect(page.getByText("No work matches")).toBeVisible();
  await looksRight(page, way);
  await page.getByRole("link", { name: "Clear the filters" }).click();
  await page.waitForURL((url) => url.search === "");
});

test("Bev, a forum rep, has the same page with the same figures; Dana and Amara are told there is none", async ({ page }) => {
  await asPerson(page, "mo");
  await page.goto(demoOnly());
  const figures = await line(page);
  await asPerson(page, "bev");
  await page.goto("/wolds-and-coast");
  await page.getByRole("link", { name: "Dashboard" }).click();
  await page.waitForURL(DASHBOARD);
  await page.goto(demoOnly());
  expect(await line(page)).toBe(figures);
  for (const who of ["dana", "amara"] as const) {
    await asPerson(page, who);
    expect((await page.goto(DASHBOARD))?.status()).toBe(404);
    await page.goto("/wolds-and-coast");
    await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Dashboard" })).toHaveCount(0);
  }
});

test("no address breaks the dashboard", async ({ page }) => {
  await asPerson(page, "mo");
  for (const query of ["?stage=%00&lead=x&from=2026-99-99", "?after=%E0%A4%A&sort[]=a", "?lead-says=99&lead-says=with", `?after=${"9".repeat(5_000)}`, "?organisation=' or 1=1 --"]) {
    expect((await page.goto(`${DASHBOARD}${query}`))?.status(), query).toBe(200);
  }
});

eachWay("Bev says which work is missing here; Mo reads it on the dashboard; only the forum takes it back", async (page, way) => {
  const title = `Missing ${Date.now()} ${way.width} ${String(way.scripts)}`;
  await asPerson(page, "bev");
  await page.goto(DASHBOARD);
  await page.getByRole("link", { name: "Say which work is missing" }).click();
  await page.waitForURL(/\/dashboard\/missing$/);
  await page.getByRole("button", { name: "Say that it is missing" }).click();
  await expect(page.getByRole("alert").getByText("Say what the work is called, or what people call it.").first()).toBeVisible();
  await looksRight(page, way);
  await page.getByLabel("What is it called?").fill(title);
  await page.getByLabel("What do you know of it, in one line?").fill("Parents heard of it at the school gate.");
  await page.getByRole("button", { name: "Say that it is missing" }).click();
  await page.waitForURL(/said=missing-said/);
  await asPerson(page, "mo");
  await page.goto(DASHBOARD);
  await expect(page.getByText(title)).toBeVisible();
  await expect(page.getByRole("link", { name: "Say which work is missing" })).toHaveCount(0);
  await asPerson(page, "bev");
  await page.goto(`${DASHBOARD}/missing`);
  await page.getByRole("button", { name: `Take “${title}” off the list` }).click();
  await page.waitForURL(/said=missing-taken-back/);
  await expect(page.getByText(title)).toHaveCount(0);
});
