import { expect, type Page } from "@playwright/test";
import { asPerson, eachWay, looksRight } from "./kit";
import { anotherBrowser, linkInLetter, openLetterTo } from "./letters";
import { box, danaLaysATable, HERE, theParentJoins } from "./table";

const refused = (page: Page) => expect(page.getByRole("alert").filter({ hasText: "Please check what you wrote" })).toBeVisible();
const press = (page: Page, words: string) => page.getByRole("button", { name: words, exact: true }).last().click();
const fresh = (parent: string) => parent.replace("parent-", "parent-new-");

/** The letter to an address, read in a browser where nobody is signed in, and the page its button leads to. */
async function followsLetter(page: Page, address: string, subject?: string) {
  await openLetterTo(page, address, subject);
  await page.goto(await linkInLetter(page));
}

eachWay("somebody uses another address: it counts once its letter is answered, and the old mailbox can take it back", async (page, way) => {
  const laid = await danaLaysATable(page, "Another address");
  const parent = await theParentJoins(page, laid, way);
  await parent.goto("/account");
  await parent.getByRole("link", { name: "Use another address" }).click();
  await parent.waitForURL(/\/account\/address$/);
  await looksRight(parent, way);
  await box(parent, "email").fill("not an address");
  await press(parent, "Send the letter");
  await refused(parent);
  await expect(box(parent, "email")).toHaveValue("not an address");
  await box(parent, "email").fill(fresh(laid.parent));
  await press(parent, "Send the letter");
  await parent.waitForURL(/said=address-asked/);
  await expect(parent.getByText(`You sign in with ${laid.parent}`)).toBeVisible();

  await followsLetter(parent, fresh(laid.parent));
  await expect(parent.getByRole("heading", { level: 1, name: "Is this your address?" })).toBeVisible();
  await looksRight(parent, way);
  await press(parent, "Yes, this is my address");
  await parent.waitForURL(/said=address-changed/);
  await expect(parent.getByText(`You sign in with ${fresh(laid.parent)}`)).toBeVisible();

  const old = await anotherBrowser(page.context().browser()!, way);
  await followsLetter(old, laid.parent, "About your way in to Alongside");
  await expect(old.getByRole("heading", { level: 1, name: "Take the change back?" })).toBeVisible();
  await looksRight(old, way);
  await press(old, "Take it back");
  await old.waitForURL(/\/sign-in/);
  await expect(old.getByText("Taken back. You sign in with the address you had.")).toBeVisible();
  await parent.goto("/account");
  await parent.waitForURL(/\/sign-in/);
  await old.context().close();
  await parent.context().close();
});

eachWay("who has lost a mailbox is helped by the administrator, and keeps name, seat and words", async (page, way) => {
  const laid = await danaLaysATable(page, "A lost mailbox");
  const parent = await theParentJoins(page, laid, way);
  await parent.context().clearCookies();
  await asPerson(page, "ada");
  await page.goto(`${HERE}/admin/mailbox`);
  await looksRight(page, way);
  await press(page, "Send the letters");
  await refused(page);
  await box(page, "before").fill(laid.parent);
  await box(page, "email").fill(fresh(laid.parent));
  await press(page, "Send the letters");
  await page.waitForURL(/said=mailbox-helped/);
  await looksRight(page, way);

  await followsLetter(parent, fresh(laid.parent));
  await press(parent, "Yes, this is my address");
  await parent.waitForURL((url) => !url.pathname.endsWith("/confirm"));
  await parent.goto("/sign-in");
  await box(parent, "email").fill(fresh(laid.parent));
  await press(parent, "Send me a letter");
  await parent.waitForURL(/\/sign-in\/check-email$/);
  await followsLetter(parent, fresh(laid.parent), "Your way in to Alongside");
  await press(parent, "Sign in");
  await parent.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  await parent.goto(laid.at);
  await expect(parent.getByText("Your seat: Parent carers")).toBeVisible();
  await parent.context().close();
});

eachWay("two people share a mailbox: each has a name and a seat of their own, and says which of them is here", async (page, way) => {
  const laid = await danaLaysATable(page, "One mailbox");
  const parent = await theParentJoins(page, laid, way);
  await page.goto(`${laid.at}/seats`);
  const invite = page.locator("form").filter({ has: page.getByRole("button", { name: "Send the invitation" }) });
  const ask = async () => {
    await invite.locator("[name=name]").fill("Tunde");
    await invite.locator("[name=email]").fill(laid.parent);
    await invite.locator("[name=seat]").selectOption({ label: "Parent carers" });
    await invite.locator("[name=how]").selectOption("open");
    await press(page, "Send the invitation");
  };
  await ask();
  await expect(page.getByRole("alert").getByText(/has a seat in this work already/).first()).toBeVisible();
  await looksRight(page, way);
  await invite.locator("[name=oneOfSeveral]").check();
  await ask();
  await page.waitForURL(/said=invited/);

  const tunde = await anotherBrowser(page.context().browser()!, way);
  await followsLetter(tunde, laid.parent);
  await tunde.getByRole("link", { name: "Yes, I’d like to join" }).click();
  await tunde.waitForURL(/\/join$/);
  await press(tunde, "Join");
  await tunde.waitForURL((url) => url.pathname.startsWith(laid.at));
  await tunde.goto("/account");
  await expect(tunde.getByRole("heading", { name: "You are here as Tunde" })).toBeVisible();
  await looksRight(tunde, way);
  await press(tunde, "Go on as Priya");
  await tunde.waitForURL(/said=gone-on-as/);
  await expect(tunde.getByRole("heading", { name: "You are here as Priya" })).toBeVisible();
  await tunde.context().close();
  await parent.context().close();
});
