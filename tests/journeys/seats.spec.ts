import { expect, test, type Page } from "@playwright/test";
import { asPerson, everyWay, looksRight } from "./kit";
import { anotherBrowser, linkInLetter, openLetterTo } from "./letters";
import { box, danaLaysATable, theParentJoins, type Laid } from "./table";

test.describe.configure({ timeout: 240_000 });

const guestOf = ({ parent }: Laid, seat: string) => parent.replace(/^parent/, seat);
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" }).last().click();
const byLetter = async (page: Page, address: string) => {
  await openLetterTo(page, address);
  await page.goto(await linkInLetter(page));
};

everyWay("somebody who sees the outline asks for a seat, the lead gives it, and they are in", async (page, way) => {
  const { at } = await danaLaysATable(page, "Room for one more");
  await asPerson(page, "mo");
  await page.goto(at);
  await page.getByRole("link", { name: "Ask for a seat" }).click();
  await page.waitForURL(/\/ask$/);
  await looksRight(page, way);
  await box(page, "words").fill("I know how the money works.");
  await press(page, "Ask for this seat");
  await expect(page.getByRole("alert").getByText("Choose a seat.").first()).toBeVisible();
  await expect(box(page, "words")).toHaveValue("I know how the money works.");
  await box(page, "seat").selectOption({ label: "Education" });
  await press(page, "Ask for this seat");
  await page.waitForURL(/said=seat-asked-for/);
  await expect(page.getByText("You asked for a seat: Education")).toBeVisible();
  await looksRight(page, way);
  await asPerson(page, "dana");
  await page.goto(`${at}/seats`);
  await expect(page.getByText("I know how the money works.")).toBeVisible();
  await looksRight(page, way);
  await press(page, "Give Mo Reed the seat");
  await page.waitForURL(/said=seat-given/);
  await expect(page.getByRole("region", { name: "Education" }).getByText("Mo Reed", { exact: true })).toBeVisible();
  await asPerson(page, "mo");
  await page.goto(`${at}/comments`);
  await expect(page.getByRole("button", { name: "Post" }).last()).toBeVisible();
});

everyWay("the lead cannot just leave: they offer the lead, somebody says yes, and then they go", async (page, way) => {
  const laid = await danaLaysATable(page, "Handing over");
  const theirs = await theParentJoins(page, laid, way);
  await page.goto(`${laid.at}/seats/leave`);
  await expect(page.getByText("You lead this work, so you cannot just leave")).toBeVisible();
  await looksRight(page, way);
  await page.getByRole("link", { name: "Offer the lead to somebody" }).click();
  await page.waitForURL(/\/seats\/lead$/);
  await looksRight(page, way);
  await press(page, "Offer them the lead");
  await expect(page.getByRole("alert").getByText("Choose who should lead.").first()).toBeVisible();
  await page.getByLabel("Priya").check();
  await box(page, "words").fill("You began all this.");
  await press(page, "Offer them the lead");
  await page.waitForURL(/said=lead-offered/);
  await expect(page.getByRole("heading", { name: "You have offered Priya the lead" })).toBeVisible();

  await theirs.goto(`${laid.at}/seats`);
  await expect(theirs.getByText("You began all this.")).toBeVisible();
  await looksRight(theirs, way);
  await press(theirs, "Yes, I will lead it");
  await theirs.waitForURL(/said=lead-taken/);
  await page.goto(`${laid.at}/seats/leave`);
  await looksRight(page, way);
  await press(page, "Leave this work");
  await page.waitForURL(/account\?said=left/);
  await expect(page.getByText("You have left. What you said there stays, as yours.")).toBeVisible();
  await page.goto(`${laid.at}/comments`);
  await page.waitForURL((url) => url.pathname === laid.at);
  await theirs.context().close();
});

everyWay("someone else should: the lead reads who, and asks them; a letter that reached the wrong person stops", async (page, way) => {
  const laid = await danaLaysATable(page, "Someone else");
  const theirs = await anotherBrowser(page.context().browser()!, way);
  await byLetter(theirs, guestOf(laid, "health"));
  await theirs.getByRole("link", { name: "Someone else should" }).click();
  await theirs.waitForURL(/\/someone-else$/);
  await looksRight(theirs, way);
  await box(theirs, "words").fill("She runs the clinic.");
  await press(theirs, "Send my answer");
  await expect(theirs.getByRole("alert").getByText("Enter their name.").first()).toBeVisible();
  await box(theirs, "name").fill("Grace Obi");
  await press(theirs, "Send my answer");
  await theirs.waitForURL(/said=someone-else/);
  await expect(theirs.getByText(/that someone else should be asked\./)).toBeVisible();
  await looksRight(theirs, way);

  await byLetter(theirs, guestOf(laid, "social"));
  await theirs.getByRole("link", { name: "Is this not for you? Tell us" }).click();
  await theirs.waitForURL(/\/not-me$/);
  await looksRight(theirs, way);
  await press(theirs, "It is not for me");
  await expect(theirs.getByRole("heading", { level: 1, name: "Thank you for telling us" })).toBeVisible();
  await looksRight(theirs, way);

  await page.goto(`${laid.at}/seats`);
  await expect(page.getByRole("heading", { name: "Guest health says: ask Grace Obi instead" })).toBeVisible();
  await looksRight(page, way);
  await page.locator("form").filter({ hasText: "Send Grace Obi an invitation" }).locator("[name=email]").fill(guestOf(laid, "grace"));
  await press(page, "Send Grace Obi an invitation");
  await page.waitForURL(/said=invited/);
  await expect(page.getByText(guestOf(laid, "grace"))).toBeVisible();
  await expect(page.getByText("Reached somebody else. The link has stopped.")).toBeVisible();
  await theirs.context().close();
});

everyWay("a forum's shared address says who comes; the one who is named joins by a letter of their own", async (page, way) => {
  const laid = await danaLaysATable(page, "The forum chooses");
  await page.goto(`${laid.at}/seats`);
  const invite = page.locator("form").filter({ has: page.getByRole("button", { name: "Send the invitation" }) });
  await invite.locator("[name=name]").fill("Wolds Forum");
  await invite.locator("[name=email]").fill(guestOf(laid, "forum"));
  await invite.locator("[name=seat]").selectOption({ label: "Parent carers" });
  await invite.locator("[name=how]").selectOption("shared");
  await press(page, "Send the invitation");
  await page.waitForURL(/said=invited/);
  const theirs = await anotherBrowser(page.context().browser()!, way);
  await byLetter(theirs, guestOf(laid, "forum"));
  await expect(theirs.getByRole("link", { name: "Yes, I’d like to join" })).toHaveCount(0);
  await looksRight(theirs, way);
  await theirs.getByRole("link", { name: "Say who comes" }).click();
  await theirs.waitForURL(/\/who-comes$/);
  await looksRight(theirs, way);
  await box(theirs, "name").fill("Nadia");
  await box(theirs, "email").fill(guestOf(laid, "nadia"));
  await press(theirs, "Send them an invitation");
  await theirs.waitForURL(/said=named/);
  await byLetter(theirs, guestOf(laid, "nadia"));
  await theirs.getByRole("link", { name: "Yes, I’d like to join" }).click();
  await theirs.waitForURL(/\/join$/);
  await press(theirs, "Join");
  await theirs.waitForURL((url) => url.pathname === laid.at);
  await theirs.context().close();
});

everyWay("the lead adds somebody without email, adds a seat, says why one is empty; a parent agrees; a seat is ended with a reason", async (page, way) => {
  const laid = await danaLaysATable(page, "Round the table");
  const theirs = await theParentJoins(page, laid, way);
  await page.goto(`${laid.at}/seats/without-email`);
  await looksRight(page, way);
  await box(page, "name").fill("Joan");
  await press(page, "Give them the seat");
  await expect(page.getByRole("alert").getByText("Choose how you tell them what happens.").first()).toBeVisible();
  await box(page, "seat").selectOption({ label: "Parent carers" });
  await box(page, "how").selectOption("open");
  await box(page, "told", "phone").check();
  await press(page, "Give them the seat");
  await page.waitForURL(/said=person-added/);
  await expect(page.getByRole("region", { name: "Parent carers" }).getByText("No email: told by phone")).toBeVisible();

  await page.goto(`${laid.at}/seats/add`);
  await looksRight(page, way);
  await box(page, "label").fill("Housing");
  await press(page, "Add the seat");
  await page.waitForURL(/said=seat-added/);
  await page.getByRole("link", { name: "Say why this seat is empty (Housing)" }).click();
  await page.waitForURL(/\/empty$/);
  await looksRight(page, way);
  await box(page, "because").fill("The council has no housing team for this age.");
  await press(page, "Save the reason");
  await page.waitForURL(/said=left-empty/);

  await theirs.goto(`${laid.at}/seats`);
  await looksRight(theirs, way);
  await press(theirs, /^I agree/);
  await theirs.waitForURL(/said=empty-agreed/);
  await expect(theirs.getByText(/^You in the Parent carers seat agreed on/)).toBeVisible();

  await page.goto(`${laid.at}/seats`);
  await page.getByRole("link", { name: "End this seat of Joan" }).click();
  await page.waitForURL(/\/end$/);
  await looksRight(page, way);
  await press(page, "End this seat");
  await expect(page.getByRole("alert").getByText(/^Say why/).first()).toBeVisible();
  await box(page, "because").fill("She told me on the phone that she would rather stop.");
  await press(page, "End this seat");
  await page.waitForURL(/said=seat-ended/);
  await expect(page.getByText("Joan")).toHaveCount(0);
  await theirs.context().close();
});

everyWay("a link the lead passes on by hand opens the invitation; joining by it asks for a code that goes to the invited mailbox", async (page, way) => {
  const laid = await danaLaysATable(page, "By hand");
  await page.goto(`${laid.at}/seats`);
  await page.getByRole("link", { name: "Copy a link for Priya" }).click();
  await page.waitForURL(/\/link$/);
  await looksRight(page, way);
  await press(page, "Make a link");
  await page.waitForURL(/said=link-made/);
  const link = await page.getByLabel("Link to copy").inputValue();
  await looksRight(page, way);

  const theirs = await anotherBrowser(page.context().browser()!, way);
  await theirs.goto(new URL(link).pathname);
  await theirs.getByRole("link", { name: "Yes, I’d like to join" }).click();
  await theirs.waitForURL(/\/join$/);
  await looksRight(theirs, way);
  await press(theirs, "Send me a code");
  await theirs.waitForURL(/\/code$/);
  await looksRight(theirs, way);
  await box(theirs, "code").fill("000000");
  await press(theirs, "Go on");
  await expect(theirs.getByRole("alert").getByText("That is not the code in the newest letter.").first()).toBeVisible();
  const post = await anotherBrowser(page.context().browser()!, way);
  await openLetterTo(post, laid.parent, "Your code to join");
  const [, code] = /joining: (\d{3} \d{3})/.exec(await post.locator("main").innerText()) ?? [];
  await box(theirs, "code").fill(code!);
  await press(theirs, "Go on");
  await theirs.waitForURL(/\/join$/);
  await press(theirs, "Join");
  await theirs.waitForURL((url) => url.pathname === laid.at);
  await post.context().close();
  await theirs.context().close();
});
