import { expect, test, type Page } from "@playwright/test";
import { asPerson, eachWay, everyWay, looksRight, withoutJavaScript } from "./kit";

test.describe.configure({ timeout: 150_000 });

const HERE = "/wolds-and-coast";
const onwards = (page: Page) => page.getByRole("button", { name: "Continue" }).last().click();
const box = (page: Page, name: string, value?: string) => page.locator(`[name="${name}"]${value === undefined ? "" : `[value="${value}"]`}`);
const said = (page: Page, words: string | RegExp) => expect(page.getByRole("alert").getByText(words).first()).toBeVisible();

/** A1, filled in and sent. Gives the new work's address. */
async function begins(page: Page, title: string): Promise<string> {
  await page.goto(`${HERE}/work/new`);
  await page.getByLabel("Working title").fill(title);
  await page.getByLabel("The idea in one line").fill("A leaflet that tells families what they can have.");
  await box(page, "ideaFrom", "family or forum").check();
  await box(page, "seat", "education").check();
  await onwards(page);
  await page.waitForURL(/\/setup\/who/);
  return new URL(page.url()).pathname.replace(/\/setup\/who$/, "");
}

type Guest = { name: string; email: string; how?: string };
async function asks(page: Page, guests: Guest[]) {
  for (const [row, { name, email, how }] of guests.entries()) {
    await box(page, `guests[${row}].name`).fill(name);
    await box(page, `guests[${row}].email`).fill(email);
    if (how) await box(page, `guests[${row}].how`).selectOption(how);
  }
}

/** One for each seat but the starter's own, in the order of the rows. */
const GUESTS: Guest[] = [
  { name: "Priya Nair", email: "priya@example.com", how: "nominated" },
  { name: "Kai", email: "kai@example.com", how: "open" },
  { name: "Rose Obi", email: "rose@example.com" },
  { name: "Tom Ash", email: "tom@example.com" },
  { name: "Lin Wu", email: "lin@example.com" },
];

everyWay("Dana begins a piece of work, asks every seat, reads the letter and sends it", async (page, way) => {
  await asPerson(page, "dana");
  await page.goto(`${HERE}/work/new`);
  await looksRight(page, way);
  await onwards(page);
  await said(page, "Enter a working title so people know what they are being asked about.");
  const at = await begins(page, "Short breaks leaflet");
  await looksRight(page, way);

  await onwards(page);
  await page.waitForURL(/\/setup\/invite$/);
  await expect(page.getByText("No one from health yet")).toBeVisible();
  await looksRight(page, way);
  await asks(page, GUESTS);
  await page.getByLabel("Your message").fill("Hello. I would love to hear from you.");
  await box(page, "offers", "expenses").check();
  await onwards(page);

  await page.waitForURL(/\/setup\/check$/);
  await looksRight(page, way);
  const letter = page.getByRole("region", { name: "The letter" });
  await expect(letter.getByText("Hello Priya Nair.").first()).toBeVisible();
  await expect(letter.getByText("Expenses are paid.").first()).toBeVisible();
  await expect(letter.getByText("The time we ask for")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "You, as people see you" }).getByRole("link", { name: /Change/ })).toHaveAttribute("href", "/account");
  await page.goto(`${at}/setup`);
  await expect(page.getByText("Ready to send")).toBeVisible();
  await expect(page.getByText("Cannot start yet")).toHaveCount(3);
  await looksRight(page, way);

  await page.goto(`${at}/setup/check`);
  await page.getByRole("button", { name: "Send 5 invitations" }).last().click();
  await page.waitForURL(/\/setup\/done$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Invitations sent");
  await expect(page.getByText("5 people invited. All 6 seats have someone, or someone asked.")).toBeVisible();
  await expect(page.getByLabel("Message to copy")).not.toHaveValue(/invitation\/|leaflet/);
  await looksRight(page, way);
  await page.goto(`${at}/setup`);
  await expect(page.getByText("0 of 2 joined")).toBeVisible();
  await page.goto(`${at}/setup/who`);
  await expect(page.getByText("The invitations have gone")).toBeVisible();
});

eachWay("a seat left out needs a reason, and young people also how they will be heard; what was typed is kept", async (page, way) => {
  await asPerson(page, "dana");
  const at = await begins(page, "Under-fives group");
  await box(page, "sectors", "young-people").uncheck();
  await box(page, "another").fill("Housing");
  await onwards(page);
  await said(page, "Say why no young people are asked. Everyone in the work reads this.");
  await said(page, "Say how young people will be heard instead.");
  await looksRight(page, way);
  await expect(box(page, "another")).toHaveValue("Housing");
  await expect(box(page, "sectors", "young-people")).not.toBeChecked();
  await box(page, "because-young-people").fill("It is for families of under-fives.");
  await box(page, "heardHow").fill("Their nursery asks them.");
  await onwards(page);

  await page.waitForURL(/\/setup\/invite$/);
  await expect(page.getByText("No one from Housing yet")).toBeVisible();
  await asks(page, [GUESTS[0]!, { ...GUESTS[2]!, email: "not an address" }, { ...GUESTS[3]!, email: GUESTS[0]!.email }]);
  await onwards(page);
  await said(page, "Enter an email address in the correct format, like name@example.com");
  await said(page, "Priya Nair is already invited");
  await looksRight(page, way);
  await expect(box(page, "guests[1].email")).toHaveValue("not an address");
  await box(page, "guests[1].email").fill(GUESTS[2]!.email);
  await box(page, "guests[2].email").fill(GUESTS[3]!.email);
  await onwards(page);

  await page.waitForURL(/\/setup\/check$/);
  await expect(page.getByText("Nobody is asked yet for Adult services. Invite someone, or say why the seat is empty.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Send \d/ })).toHaveCount(0);
  await expect(page.getByText("Their nursery asks them.")).toBeVisible();
  await looksRight(page, way);
  await page.goto(`${at}/setup/invite`);
  await expect(box(page, "guests[2].name")).toHaveValue(GUESTS[3]!.name);
});

eachWay("the idea and what is settled can be put in better words before anyone is asked", async (page, way) => {
  await asPerson(page, "dana");
  const at = await begins(page, "Transport passes");
  await page.goto(`${at}/setup/idea`);
  await looksRight(page, way);
  await page.getByLabel("Working title").fill("Transport, plainly");
  await box(page, "settled[0].what").fill("It must be ready by September");
  await page.getByRole("button", { name: "Save" }).last().click();
  await said(page, "Choose whether this is a limit or an answer.");
  await box(page, "settled[0].kind").selectOption("limit");
  await box(page, "settled[0].since").fill("2026-05-04");
  await page.getByRole("button", { name: "Save" }).last().click();
  await page.waitForURL(/\/setup\/check/);
  await expect(page.getByRole("region", { name: "Idea" }).getByText("Transport, plainly")).toBeVisible();
  await expect(page.getByRole("region", { name: "What is settled" })).toContainText("It must be ready by September. Since 4 May 2026");
});

test("without scripts, another row is one press away and nothing has begun", async ({ browser }) => {
  await withoutJavaScript(browser, async (page) => {
    await asPerson(page, "dana");
    await page.goto(`${HERE}/work/new`);
    await page.getByLabel("Working title").fill("Half thought");
    await box(page, "settled[0].what").fill("The printer is chosen");
    await page.getByRole("button", { name: "Add another limit or answer" }).click();
    await expect(box(page, "settled[1].what")).toBeVisible();
    await expect(page.getByLabel("Working title")).toHaveValue("Half thought");
    await expect(box(page, "settled[0].what")).toHaveValue("The printer is chosen");
    await expect(page.getByRole("alert")).toHaveCount(0);
    expect(new URL(page.url()).pathname).toBe(`${HERE}/work/new`);
  });
});

test("sent from two windows, the letters go once and the second is told so", async ({ page, context }) => {
  await asPerson(page, "dana");
  const at = await begins(page, "School meals");
  await onwards(page);
  await page.waitForURL(/\/setup\/invite$/);
  await asks(page, GUESTS);
  await onwards(page);
  await page.waitForURL(/\/setup\/check$/);
  const second = await context.newPage();
  await second.goto(`${at}/setup/check`);
  await page.getByRole("button", { name: "Send 5 invitations" }).last().click();
  await page.waitForURL(/\/setup\/done$/);
  await second.getByRole("button", { name: "Send 5 invitations" }).last().click();
  await said(second, "The invitations have gone. Add people on the seats page.");
});

test("Chris has no seat in Dana's work: the set-up sends him to its outline", async ({ page }) => {
  await asPerson(page, "dana");
  const at = await begins(page, "Reading groups");
  await asPerson(page, "chris");
  await page.goto(`${at}/setup/invite`);
  await page.waitForURL((url) => url.pathname === at);
  await expect(page.getByText("Reading groups").first()).toBeVisible();
});
