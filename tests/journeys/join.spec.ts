import { expect, test, type Page } from "@playwright/test";
import { asPerson, eachWay, everyWay, looksRight } from "./kit";
import { anotherBrowser, linkInLetter, openLetterTo } from "./letters";
import { box, danaLaysATable, type Laid } from "./table";

test.describe.configure({ timeout: 240_000 });

const guestOf = ({ parent }: Laid, seat: string) => parent.replace(/^parent/, seat);
const byLetter = async (page: Page, address: string) => {
  await openLetterTo(page, address);
  await page.goto(await linkInLetter(page));
};
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).last().click();

everyWay("a parent opens the letter, reads what it is about without signing in, joins on one page and is in the work", async (page, way) => {
  const laid = await danaLaysATable(page, "Joining leaflet");
  const theirs = await anotherBrowser(page.context().browser()!, way);
  await openLetterTo(theirs, laid.parent);
  await looksRight(theirs, way);
  await expect(theirs.locator("main .card").getByText("You don't need a password.")).toBeVisible();
  const link = await linkInLetter(theirs);
  await theirs.goto(link);

  await expect(theirs.getByRole("heading", { level: 1, name: "Help shape: Joining leaflet" })).toBeVisible();
  await expect(theirs.getByText("the same day as the idea")).toBeVisible();
  await expect(theirs.getByText("This is not part of any child’s plan.")).toBeVisible();
  await expect(theirs.getByText("You would be the only person in this seat at first.")).toBeVisible();
  await expect(theirs.getByText(/p•••@example\.com/)).toBeVisible();
  await expect(theirs.getByRole("heading", { name: /How long|What do you get|settled/ })).toHaveCount(0);
  await looksRight(theirs, way);

  await theirs.getByRole("link", { name: "Yes, I’d like to join" }).click();
  await theirs.waitForURL(/\/join$/);
  await looksRight(theirs, way);
  await box(theirs, "name").fill(" ");
  await box(theirs, "needs", "breaks").check();
  await press(theirs, "Join");
  await expect(theirs.getByRole("alert").getByText("Tell us what we shall call you.").first()).toBeVisible();
  await expect(box(theirs, "needs", "breaks")).toBeChecked();
  await box(theirs, "name").fill("Priya");
  await press(theirs, "Join");
  await theirs.waitForURL((url) => url.pathname === laid.at);
  await expect(theirs.getByText("You have joined.")).toBeVisible();

  await theirs.goto(`${laid.at}/seats`);
  await expect(theirs.getByText("You need: Breaks")).toBeVisible();
  await looksRight(theirs, way);
  await theirs.goto(link);
  await expect(theirs.getByRole("heading", { level: 1, name: "You have joined already" })).toBeVisible();
  await looksRight(theirs, way);
  await theirs.context().close();
});

everyWay("not now is an answer, and so is no: the lead sees both, and a no may still become yes", async (page, way) => {
  const laid = await danaLaysATable(page, "No is an answer");
  const theirs = await anotherBrowser(page.context().browser()!, way);
  await byLetter(theirs, guestOf(laid, "health"));
  await press(theirs, "Not now");
  await theirs.waitForURL(/said=not-now/);
  await expect(theirs.getByText(/^You said not now on/)).toBeVisible();
  await expect(theirs.getByRole("button", { name: "Not now" })).toHaveCount(0);
  await looksRight(theirs, way);
  await theirs.getByRole("link", { name: "No thanks" }).click();
  await theirs.waitForURL(/\/no-thanks$/);
  await looksRight(theirs, way);
  await theirs.getByLabel("Would you like to say why?").fill("I am on leave until March.");
  await press(theirs, "Send my answer");
  await theirs.waitForURL(/said=declined/);
  await expect(theirs.getByText(/^You said no thank you on/)).toBeVisible();
  await expect(theirs.getByRole("link", { name: "Yes, I’d like to join" })).toBeVisible();

  await page.goto(`${laid.at}/seats`);
  const health = page.getByRole("region", { name: "Health" });
  await expect(health.getByText("Said no, thank you.")).toBeVisible();
  await expect(health.getByText("They wrote: “I am on leave until March.”")).toBeVisible();
  await expect(health.getByRole("button")).toHaveCount(0);
  await looksRight(page, way);
  await theirs.context().close();
});

eachWay("the lead asks one more person, writes again and takes an invitation back", async (page, way) => {
  const laid = await danaLaysATable(page, "One more");
  const grace = guestOf(laid, "grace");
  await page.goto(`${laid.at}/seats`);
  await looksRight(page, way);
  await box(page, "name").fill("Grace Obi");
  await box(page, "email").fill(guestOf(laid, "health"));
  await box(page, "seat").selectOption({ label: "Health" });
  await press(page, "Send the invitation");
  await expect(page.getByRole("alert").getByText("Guest health is already invited.").first()).toBeVisible();
  await expect(box(page, "name")).toHaveValue("Grace Obi");
  await box(page, "email").fill(grace);
  await press(page, "Send the invitation");
  await page.waitForURL(/said=invited/);
  const line = page.getByRole("listitem").filter({ hasText: grace });
  await line.getByRole("button", { name: "Send again to Grace Obi" }).click();
  await expect(page.getByRole("alert").getByText("You wrote to them today.")).toBeVisible();
  await line.getByRole("button", { name: "Take back the invitation to Grace Obi" }).click();
  await page.waitForURL(/said=taken-back/);
  await expect(page.getByText(grace)).toHaveCount(0);
  await looksRight(page, way);
});

test("somebody signed in under another address cannot take the seat, and is told how to go on", async ({ page }) => {
  const laid = await danaLaysATable(page, "Not your letter");
  await openLetterTo(page, laid.parent);
  const link = await linkInLetter(page);
  await asPerson(page, "mo");
  await page.goto(`${link}/join`);
  await expect(page.getByText("You are signed in as somebody else")).toBeVisible();
  await expect(page.getByRole("button", { name: "Join" })).toHaveCount(0);
  await looksRight(page, { scripts: true });
  await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(/said=signed-out/);
  await page.goto(`${link}/join`);
  await expect(page.getByRole("button", { name: "Join" }).last()).toBeVisible();
});

test("only looking at an invitation changes nothing; a page that is shown says so once", async ({ page, browser }) => {
  const laid = await danaLaysATable(page, "Scanners");
  await openLetterTo(page, laid.parent);
  const link = await linkInLetter(page);
  for (let looks = 0; looks < 5; looks++) {
    await page.request.get(link);
    await page.request.head(link);
  }
  await page.goto(`${laid.at}/seats`);
  const parents = page.getByRole("region", { name: "Parent carers" });
  await expect(parents.getByText(/On its way|Delivered, not opened yet/)).toBeVisible();
  const theirs = await anotherBrowser(browser, { scripts: true, width: 320 });
  const told = theirs.waitForResponse((answer) => answer.url().endsWith("/opened"));
  await theirs.goto(link);
  expect((await told).status()).toBe(204);
  await page.reload();
  await expect(parents.getByText("Opened, not answered yet.")).toBeVisible();
  await theirs.context().close();
});

test("a link nobody made is not there, whatever it looks like", async ({ page }) => {
  for (const token of ["x", "x".repeat(43), "%2e%2e%2f", "a%00b", "<script>"]) {
    const answer = await page.request.get(`/invitation/${token}`, { failOnStatusCode: false });
    expect([400, 404], token).toContain(answer.status());
  }
  for (const of of ["invitation", "asked"]) {
    await page.goto(`/${of}/${"x".repeat(43)}`);
    await expect(page.getByRole("heading", { level: 1, name: "This link does not work" })).toBeVisible();
  }
});
