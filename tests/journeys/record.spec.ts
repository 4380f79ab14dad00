import { expect, test } from "@playwright/test";
import { asPerson, eachWay, looksRight } from "./kit";
import { danaLaysATable, HERE, theParentJoins } from "./table";

test.describe.configure({ timeout: 240_000 });

const FOUR = ["What the lead says", "What each seat says", "What the record shows", "What could we do next?"];

eachWay("the four stand together on the overview, and each sentence of the record leads to its facts", async (page, way) => {
  const laid = await danaLaysATable(page, "Record leaflet");
  const parent = await theParentJoins(page, laid, way);
  for (const one of [page, parent]) {
    await one.goto(laid.at);
    for (const words of FOUR) await expect(one.getByRole("heading", { name: words, exact: true })).toBeVisible();
    await expect(one.getByText("Nobody is at the table now for young people, health, social care and adult services.")).toBeVisible();
    await expect(one.getByText("Ask families a question and give them at least 10 days to answer.")).toBeVisible();
  }
  await looksRight(page, way);
  await page.getByRole("link", { name: /^(Parent carers|Young people) were told on/ }).click();
  await page.waitForURL(/\/ladder\/record#told$/);
  await expect(page.getByRole("heading", { level: 1, name: "What the record shows" })).toBeVisible();
  await expect(page.getByText("Families have not been asked what they think yet.").first()).toBeVisible();
  await looksRight(page, way);
  await page.getByRole("link", { name: /^An invitation reached (parent carers|young people)\.$/ }).first().click();
  await page.waitForURL(/\/seats$/);
});

test("somebody with the outline only reads the same sentences, and no fact leads inside", async ({ page }) => {
  await asPerson(page, "mo");
  await page.goto(`${HERE}/work/home-to-school-transport-letters/ladder/record`);
  await expect(page.getByRole("heading", { level: 1, name: "What the record shows" })).toBeVisible();
  await expect(page.getByText("The facts stand in the work’s own pages. People with a seat can open them.")).toBeVisible();
  await expect(page.locator("main").getByRole("link", { name: /^Somebody joined/ })).toHaveCount(0);
  await looksRight(page, { scripts: true });
});

eachWay("one page to print: what changed first, the rungs last, no names; the story by kind and by person", async (page, way) => {
  await asPerson(page, "mo");
  await page.goto(`${HERE}/work/contact-cards`);
  await page.getByRole("link", { name: "The record on one page" }).first().click();
  await page.waitForURL(/\/evidence$/);
  const headings = await page.getByRole("heading", { level: 2 }).allInnerTexts();
  expect([headings[0], headings.at(-1)]).toEqual(["What changed for children and young people", "How each side sees it"]);
  await expect(page.getByText("fewer than 5 people").first()).toBeVisible();
  for (const name of ["Bev Holt", "Chris Boyle"]) await expect(page.locator("article").getByText(name)).toHaveCount(0);
  await looksRight(page, way);

  await asPerson(page, "chris");
  await page.goto(`${HERE}/work/contact-cards/story`);
  await page.getByText("Show only some of it").click();
  await page.getByLabel("What kind").selectOption("The ladder");
  await page.getByRole("button", { name: "Show these" }).click();
  await page.waitForURL(/kind=ladder/);
  const told = page.locator("main li[id^=event-]");
  await expect(told.first()).toBeVisible();
  await expect(told.filter({ hasText: "joined in the" })).toHaveCount(0);
  const ofTheLadder = await told.count();
  await looksRight(page, way);
  await page.getByRole("link", { name: "Clear" }).click();
  await page.waitForURL((url) => url.search === "");
  expect(await told.count()).toBeGreaterThan(ofTheLadder);
});
