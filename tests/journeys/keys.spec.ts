import { expect, test, type Page } from "@playwright/test";
import { sendForm } from "./by-form";
import { eachWay, looksRight } from "./kit";
import { box, danaLaysATable, theParentJoins } from "./table";

test.describe.configure({ timeout: 240_000 });

const press = (page: Page, name: string) => page.getByRole("button", { name }).last().click();
const BECAUSE = "Families get the leaflet in the first letter.";

eachWay("closing is refused while a family's point is open; answered, the parent turns the second key, and the work is closed together", async (page, way) => {
  const laid = await danaLaysATable(page, "Keys leaflet");
  const parent = await theParentJoins(page, laid, way);
  await sendForm(parent.request, `${laid.at}/points/new`, "Raise this point", { words: "The leaflet is too long" });

  await page.goto(`${laid.at}/stage`);
  await looksRight(page, way);
  await page.getByRole("link", { name: "Close it together" }).click();
  await page.waitForURL(/\/stage\/close$/);
  await press(page, "Ask to close it");
  await expect(page.getByRole("alert").getByText("Say in one line what came of it.").first()).toBeVisible();
  await looksRight(page, way);
  await page.getByLabel("What came of it?").fill(BECAUSE);
  await press(page, "Ask to close it");
  await expect(page.getByRole("alert").getByText("Answer first.").first()).toBeVisible();
  await sendForm(page.request, `${laid.at}/points/1`, "Save this answer", { how: "did", words: "We cut it to two sides." });
  await expect(page.getByLabel("What came of it?")).toHaveValue(BECAUSE);
  await press(page, "Ask to close it");
  await page.waitForURL(/\/stage\/key\/.+said=key-asked/);
  await expect(page.getByText("Waiting for the second key")).toBeVisible();
  await expect(page.getByRole("button", { name: "Take it back" }).last()).toBeVisible();
  await looksRight(page, way);

  await parent.goto(laid.at);
  await parent.getByRole("link", { name: "close this work together" }).click();
  await expect(parent.getByText(`“${BECAUSE}”`)).toBeVisible();
  await looksRight(parent, way);
  await press(parent, "Yes, close it together");
  await parent.waitForURL(/said=keys-turned/);
  await expect(parent.getByText("This work is closed").first()).toBeVisible();
  await looksRight(parent, way);
  await page.goto(`${laid.at}/story`);
  await expect(page.getByText("closed the work together").first()).toBeVisible();
  await parent.context().close();
});

eachWay("the work is paused with a reason and goes on; a parent asks to start again, the lead says no for now, then asks herself, and they do", async (page, way) => {
  const laid = await danaLaysATable(page, "Paused leaflet");
  const parent = await theParentJoins(page, laid, way);
  await page.goto(`${laid.at}/stage/rest`);
  await looksRight(page, way);
  await page.getByLabel("Why is it paused?").fill("We wait for the money.");
  await press(page, "Pause the work");
  await page.waitForURL(/said=paused/);
  await expect(page.getByText("Idea stage, paused")).toBeVisible();
  await parent.goto(laid.at);
  await expect(parent.getByText("“We wait for the money.”")).toBeVisible();
  await press(page, "The work goes on again");
  await page.waitForURL(/said=going-on/);
  await page.getByRole("radio", { name: "Design" }).check();
  await press(page, "Move the work");
  await page.waitForURL(/said=stage-moved/);

  await parent.goto(`${laid.at}/stage/again`);
  await looksRight(parent, way);
  await parent.getByLabel("Why start again?").fill("We came late.");
  await press(parent, "Ask to start again");
  await parent.waitForURL(/\/stage\/key\//);
  await page.goto(parent.url().replace(/\?.*/, ""));
  await page.getByLabel("Would you like to say why?").fill("Let us meet first.");
  await press(page, "No, not now");
  await page.waitForURL(/said=key-declined/);
  await expect(page.getByText("The second key was not turned").first()).toBeVisible();
  await looksRight(page, way);

  await page.goto(`${laid.at}/stage/again`);
  await page.getByLabel("Why start again?").fill("We have met: you were right.");
  await press(page, "Ask to start again");
  await page.waitForURL(/\/stage\/key\/.+said=key-asked/);
  await parent.goto(page.url().replace(/\?.*/, ""));
  await press(parent, "Yes, we start again");
  await parent.waitForURL(/said=keys-turned/);
  await parent.goto(laid.at);
  await expect(parent.getByText("Scoping stage").first()).toBeVisible();
  await expect(parent.getByText(/The group started again together on/).first()).toBeVisible();
  await looksRight(parent, way);
  await parent.context().close();
});

test("a seat answers from its letter in a minute, without signing in; nothing that others said is on that page (320 px)", async ({ page, browser }) => {
  const laid = await danaLaysATable(page, "Asked leaflet");
  const parent = await theParentJoins(page, laid, { scripts: true });
  await page.goto(`${laid.at}/ladder/view`);
  await box(page, "rung", "co-design").check();
  await page.getByLabel("In your own words").fill("Only Dana’s seat knows this yet.");
  await press(page, "Give our view");
  await page.goto(`${laid.at}/ladder`);
  await press(page, "Ask for their views");
  await page.waitForURL(/said=views-asked/);
  await expect(page.getByRole("button", { name: "Ask for their views" })).toHaveCount(0);

  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  const phone = await context.newPage();
  const letter = phone.locator("main").getByRole("listitem").filter({ hasText: laid.parent }).filter({ hasText: "How do you see it?" }).getByRole("link");
  await expect(async () => {
    await phone.goto("/outbox");
    await expect(letter.first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await letter.first().click();
  await phone.waitForURL(/\/outbox\/.+/);
  const [link] = /\/asked\/[\w-]+/.exec(await phone.locator("main").innerText()) ?? [];
  await phone.goto(link!);
  await expect(phone.getByText("Only Dana’s seat knows this yet.")).toHaveCount(0);
  await looksRight(phone, { scripts: false });
  await box(phone, "first", "no").check();
  await press(phone, "Give our view");
  await expect(phone.getByRole("alert").getByText("Choose a rung.").first()).toBeVisible();
  await box(phone, "rung", "consultation").check();
  await phone.getByLabel("In your own words").fill("We saw it when it was done.");
  await press(phone, "Give our view");
  await phone.waitForURL(/said=view-sent/);
  await expect(phone.getByText("Your seat has answered")).toBeVisible();
  await parent.goto(`${laid.at}/ladder`);
  await expect(parent.getByText("“Only Dana’s seat knows this yet.”").first()).toBeVisible();
  await expect(parent.getByText("They are two rungs apart.").first()).toBeVisible();
  await context.close();
  await parent.context().close();
});
