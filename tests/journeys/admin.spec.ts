import { expect, test, type Page } from "@playwright/test";
import { asPerson, eachWay, looksRight } from "./kit";
import { box, HERE } from "./table";

test.describe.configure({ timeout: 240_000 });

const said = (page: Page, words: string | RegExp) => expect(page.getByRole("alert").getByText(words).first()).toBeVisible();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).last().click();
const ADMIN = `${HERE}/admin`;

eachWay("Ada writes a new version of the charter from pasted lines, checks it, puts it in force; anyone reads it, and the version before", async (page, way) => {
  await asPerson(page, "ada");
  await page.goto(HERE);
  await page.getByRole("link", { name: "Administration" }).click();
  await looksRight(page, way);
  await page.getByRole("link", { name: "Charter", exact: true }).last().click();
  await page.waitForURL(/\/admin\/charter$/);
  await looksRight(page, way);
  await page.goto(`${ADMIN}/charter/new`);
  const name = `Our charter, written ${way.width} ${way.scripts}`;
  await box(page, "name").fill(name);
  await box(page, "madeWith").fill("");
  await box(page, "lines").fill("Start together: We will bring families in when the idea comes.\nPay for time: We will pay families for their time.");
  await press(page, "Continue");
  await said(page, "Say with whom it was made.");
  await expect(box(page, "name")).toHaveValue(name);
  await expect(box(page, "lines")).toHaveValue(/Pay for time/);
  await looksRight(page, way);
  await box(page, "madeWith").fill("the forum and Young Voices");
  await press(page, "Continue");
  await page.waitForURL(/\/charter\/promises/);
  await expect(box(page, "promises[0].easyRead")).toHaveValue("We start together.");
  await box(page, "promises[1].easyRead").fill("");
  await looksRight(page, way);
  await press(page, "Save and check");
  await page.waitForURL(/\/charter\/check/);
  await expect(page.getByText("Promise 2, Pay for time, has no easy-read sentence.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Put it in force" })).toHaveCount(0);
  await looksRight(page, way);
  await page.getByRole("link", { name: "Change the promises" }).click();
  await page.waitForURL(/\/charter\/promises/);
  await box(page, "promises[1].easyRead").fill("We pay you.");
  await press(page, "Save and check");
  await page.waitForURL(/\/charter\/check/);
  await expect(page.getByText("Not whole yet")).toHaveCount(0);
  await looksRight(page, way);
  await press(page, "Put it in force");
  await page.waitForURL(/said=charter-in-force/);
  await looksRight(page, way);

  await page.context().clearCookies();
  await page.goto(`${HERE}/charter`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(page.getByText("We pay you.")).toBeVisible();
  await looksRight(page, way);
  await page.getByRole("link", { name: "Version 1", exact: true }).click();
  await expect(page.getByText("Works that began with it keep it.").first()).toBeVisible();
  await looksRight(page, way);
});

eachWay("Ada says what co-production means here, and that an organisation has signed up; both stand on the charter’s page", async (page, way) => {
  await asPerson(page, "ada");
  await page.goto(`${ADMIN}/definition`);
  await box(page, "words").fill("We decide together from the start, until we know what it changed.");
  await box(page, "easyRead").fill("");
  await press(page, "Save and check");
  await said(page, "Say it in easy words too.");
  await expect(box(page, "words")).toHaveValue(/until we know/);
  await looksRight(page, way);
  await box(page, "easyRead").fill("We make plans together.");
  await box(page, "madeWith").fill("the forum");
  await press(page, "Save and check");
  await page.waitForURL(/\/definition\/check/);
  await looksRight(page, way);
  await press(page, "Put them in force");
  await page.waitForURL(/said=definition-in-force/);

  await page.goto(`${ADMIN}/pledges`);
  await looksRight(page, way);
  const first = page.locator('select[name="organisation"] option').nth(1);
  if (await first.count()) {
    await press(page, "Add the pledge");
    await said(page, "Choose an organisation.");
    await box(page, "organisation").selectOption({ index: 1 });
    await box(page, "pledgedOn").fill("2026-01-05");
    await box(page, "words").fill("We ask families first.");
    await press(page, "Add the pledge");
    await page.waitForURL(/said=pledge-added/);
  }
  await page.getByRole("link", { name: /^Change the pledge of/ }).first().click();
  await page.waitForURL(/\/pledges\/[0-9a-f-]+$/);
  await box(page, "words").fill(`We ask families first, ${way.width} ${way.scripts}.`);
  await looksRight(page, way);
  await press(page, "Save the change");
  await page.waitForURL(/said=pledge-changed/);
  await page.goto(`${HERE}/charter`);
  await expect(page.getByText(`We ask families first, ${way.width} ${way.scripts}.`)).toBeVisible();
  await expect(page.getByText("We make plans together.")).toBeVisible();
  await looksRight(page, way);
  await page.goto(`${ADMIN}/story`);
  await expect(page.getByText(/Ada Finch changed the pledge of/).first()).toBeVisible();
  await looksRight(page, way);
});

eachWay("Ada gives somebody a role and ends it; nobody who only holds a seat is shown; the last administrator stays", async (page, way) => {
  const who = `Robin ${way.width} ${way.scripts}`;
  await asPerson(page, "ada");
  await page.goto(`${ADMIN}/people`);
  await expect(page.getByText("Amara Mensah")).toHaveCount(0);
  await looksRight(page, way);
  await page.getByRole("link", { name: "Give somebody a role" }).click();
  await page.waitForURL(/\/people\/new$/);
  await box(page, "name").fill(who);
  await press(page, "Give the role and send a letter");
  await said(page, "Choose at least one role.");
  await expect(box(page, "name")).toHaveValue(who);
  await looksRight(page, way);
  await box(page, "email").fill(`robin-${way.width}-${way.scripts}-${Date.now()}@example.com`);
  await box(page, "roles", "manager").check();
  await press(page, "Give the role and send a letter");
  await page.waitForURL(/said=person-welcomed/);
  await page.getByRole("link", { name: who }).click();
  await looksRight(page, way);
  await page.getByText("End this role: Manager").click();
  await press(page, "End this role");
  await page.waitForURL(/said=role-ended/);
  await expect(page.getByRole("link", { name: who })).toHaveCount(0);
  await page.getByRole("link", { name: "Ada Finch (you)" }).click();
  await page.getByText("End this role: Administrator").click();
  await press(page, "End this role");
  await said(page, "Ada Finch is the only administrator. Make somebody else an administrator first.");
});

eachWay("organisations, help, holidays, days and notices are looked after; Mo puts a notice away for himself", async (page, way) => {
  const own = `${way.width} ${way.scripts}`;
  await asPerson(page, "ada");
  await page.goto(`${ADMIN}/organisations`);
  await looksRight(page, way);
  await box(page, "name").fill(`Harbour Carers ${own}`);
  await press(page, "Add it");
  await said(page, "Choose what kind of organisation it is.");
  await box(page, "kind").selectOption("voluntary");
  await press(page, "Add it");
  await page.waitForURL(/said=organisation-added/);
  await page.getByRole("link", { name: `Harbour Carers ${own}` }).click();
  await box(page, "endsOn").fill("2026-01-31");
  await box(page, "followedBy").selectOption({ label: "Wolds Council" });
  await looksRight(page, way);
  await press(page, "Save the change");
  await page.waitForURL(/said=organisation-changed/);
  await expect(page.getByText("Ended on 31 January 2026. Then Wolds Council.").first()).toBeVisible();

  await page.goto(`${ADMIN}/help`);
  await box(page, "label").fill(`Parents’ group ${own}`);
  await box(page, "href").fill("www.example.org");
  await press(page, "Add this place");
  await said(page, "Enter a whole address that begins with https://");
  await looksRight(page, way);
  await box(page, "href").fill(`https://www.example.org/${way.width}-${way.scripts}`);
  await press(page, "Add this place");
  await page.waitForURL(/said=help-link-added/);

  await page.goto(`${ADMIN}/holidays`);
  await looksRight(page, way);
  const year = 2030 + way.width % 7 + (way.scripts ? 20 : 0);
  await box(page, "name").fill(`Easter ${year}`);
  await box(page, "firstDay").fill(`${year}-04-01`);
  await box(page, "lastDay").fill(`${year}-04-14`);
  await press(page, "Add this holiday");
  await page.waitForURL(/said=holiday-added/);
  await page.getByRole("button", { name: `Take it away Easter ${year}` }).click();
  await page.waitForURL(/said=holiday-removed/);

  await page.goto(`${ADMIN}/settings`);
  await box(page, "days").fill("3");
  await press(page, "Save the number of days");
  await said(page, "Choose between 7 and 60 days.");
  await box(page, "slug").fill("sign-in");
  await box(page, "now").fill("wolds-and-coast");
  await press(page, "Change the address");
  await said(page, /stands for a page of the product itself/);
  await looksRight(page, way);

  await page.goto(`${ADMIN}/notices`);
  const words = `The office is closed on Friday (${own}).`;
  await box(page, "words").fill(words);
  await press(page, "Put it up");
  await page.waitForURL(/said=notice-up/);
  await looksRight(page, way);
  await asPerson(page, "mo");
  await page.goto(HERE);
  await looksRight(page, way);
  await page.getByRole("button", { name: `I have read it ${words.slice(0, 40)}` }).click();
  await page.waitForURL(/said=notice-read/);
  await expect(page.getByText(words)).toHaveCount(0);
  await asPerson(page, "bev");
  await page.goto("/");
  await expect(page.getByText(words)).toBeVisible();
  await asPerson(page, "ada");
  await page.goto(`${ADMIN}/notices`);
  await page.getByRole("button", { name: `Take it down ${words.slice(0, 40)}` }).first().click();
  await page.waitForURL(/said=notice-down/);
});

test("who is not an administrator is told that these pages are not there", async ({ page }) => {
  for (const who of ["dana", "mo", "amara"] as const) {
    await asPerson(page, who);
    for (const path of ["", "/charter", "/charter/new", "/definition", "/pledges", "/people", "/people/new", "/organisations", "/help", "/holidays", "/notices", "/settings", "/story"]) expect((await page.goto(`${ADMIN}${path}`))!.status(), `${who} ${path}`).toBe(404);
    await page.goto(HERE);
    await expect(page.getByRole("link", { name: "Administration" })).toHaveCount(0);
  }
});
