import { expect, test, type Page } from "@playwright/test";
import { asPerson, eachWay, looksRight } from "./kit";
import { anotherBrowser, linkInLetter, openLetterTo } from "./letters";

test.describe.configure({ timeout: 240_000 });

const WAY_IN = "Your way in to Alongside";
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).last().click();

async function asks(page: Page, address: string) {
  await page.getByLabel("Your email address").fill(address);
  await press(page, "Send me a letter");
  await page.waitForURL(/\/sign-in\/check-email$/);
}

/** Each story signs somebody else in, so that none uses up another's letters of the hour. */
const WHO = { "320 true": "chris", "1280 true": "eli", "320 false": "fatima", "1280 false": "ada" } as Record<string, string>;

eachWay("without a password: a letter with a link and a code; the code works here, the link in any browser, each of them once", async (page, way) => {
  const address = `${WHO[`${way.width} ${way.scripts}`]}@woldsandcoast.example`;
  await page.goto("/account");
  await page.waitForURL(/\/sign-in\?next=%2Faccount/);
  await looksRight(page, way);
  await page.getByLabel("Your email address").fill("not an address");
  await press(page, "Send me a letter");
  await expect(page.getByRole("alert").getByText("Enter an email address in the correct format").first()).toBeVisible();
  await asks(page, address.toUpperCase());
  await looksRight(page, way);

  const letters = await anotherBrowser(page.context().browser()!, way);
  await openLetterTo(letters, address, WAY_IN);
  const [, first, last] = /\b(\d{3}) (\d{3})\b/.exec(await letters.locator("main .card").innerText())!;
  const link = await linkInLetter(letters);
  await page.getByLabel("The code in the letter").fill(first === "000" ? "111111" : "000000");
  await press(page, "Sign in");
  await expect(page.getByRole("alert").getByText("You have 4 tries left.").first()).toBeVisible();
  await letters.goto("/sign-in/check-email");
  await letters.getByLabel("The code in the letter").fill(`${first}${last}`);
  await press(letters, "Sign in");
  await expect(letters.getByRole("alert").getByText("This browser has not asked for a code").first()).toBeVisible();

  for (let looks = 0; looks < 5; looks++) await page.request.get(link);
  await page.request.head(link);
  await letters.goto(link);
  await looksRight(letters, way);
  if (way.scripts) {
    await page.getByLabel("The code in the letter").fill(`${first}${last}`);
    await press(page, "Sign in");
    await page.waitForURL(/\/account$/);
    await press(letters, "Sign in");
    await expect(letters.getByRole("alert").getByText("This link has stopped working.").first()).toBeVisible();
  } else {
    await press(letters, "Sign in");
    await letters.waitForURL(/\/account$/);
    await letters.goto(link);
    await expect(letters.getByRole("heading", { level: 1, name: "This link has stopped working" })).toBeVisible();
    await looksRight(letters, way);
  }
  await letters.context().close();
});

test("an address nobody has: the same page; only the letter says that there is no account", async ({ page }) => {
  const address = `nobody-${Date.now()}@example.com`;
  await page.goto("/sign-in");
  await asks(page, address);
  await openLetterTo(page, address, WAY_IN);
  await expect(page.locator("main .card").getByText(/There is no account with it here/)).toBeVisible();
});

test("the cookie is shut away from scripts and other sites; signing out ends it, here or everywhere, and Back shows nothing", async ({ page, browser }) => {
  await asPerson(page, "mo");
  const [cookie] = (await page.context().cookies()).filter(({ name }) => /alongside$/.test(name));
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect((cookie!.expires - Date.now() / 1000) / 3600).toBeCloseTo(12, 1);
  await page.goto("/account");
  await looksRight(page, { scripts: true });
  await page.getByRole("main").getByRole("button", { name: "Sign out", exact: true }).click();
  await page.waitForURL(/said=signed-out/);
  await page.goBack();
  await page.waitForURL(/\/sign-in/);
  await page.context().addCookies([cookie!]);
  await page.goto("/account");
  await page.waitForURL(/\/sign-in/);

  const phone = await anotherBrowser(browser, { scripts: true, width: 320 });
  for (const one of [page, phone]) await asPerson(one, "mo");
  await page.goto("/account");
  await press(page, "Sign out everywhere");
  await page.waitForURL(/said=signed-out/);
  await phone.goto("/account");
  await phone.waitForURL(/\/sign-in/);
  await phone.context().close();
});

test("nothing signs anybody in by only being looked at", async ({ page }) => {
  for (const path of ["/api/auth/callback/email?token=x&email=dana%40woldsandcoast.example", "/api/auth/signin", "/api/auth/session", "/demo/be?who=dana", "/sign-out"]) {
    const answer = await page.request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(405);
    expect(answer.headers()["set-cookie"] ?? "", path).toBe("");
  }
  for (const headers of [{}, { origin: "null" }, { origin: "http://evil.example" }] as Record<string, string>[]) {
    const answer = await page.request.post("/demo/be", { headers, form: { who: "dana" }, maxRedirects: 0 });
    expect(answer.status(), JSON.stringify(headers)).toBe(403);
  }
});

eachWay("the front page says what this is; signed in, it leads home to my partnership, and my card is mine to change", async (page, way) => {
  await page.goto("/");
  await looksRight(page, way);
  await asPerson(page, "josh");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: /^Hello, Josh/ })).toBeVisible();
  await expect(page).toHaveURL("/wolds-and-coast");
  await looksRight(page, way);
  await page.goto("/account");
  await page.getByLabel("Your name").fill("");
  await press(page, "Save");
  await expect(page.getByRole("alert").getByText("Enter the name people shall see.").first()).toBeVisible();
  await page.getByLabel("Your name").fill("Josh");
  await press(page, "Save");
  await page.waitForURL(/said=card-changed/);
  await expect(page.getByLabel("Your name")).toHaveValue("Josh");
});
