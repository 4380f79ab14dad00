import { expect, test, type Page } from "@playwright/test";
import { asPerson, eachWay, looksRight } from "./kit";
import { box, danaLaysATable, HERE, theParentJoins } from "./table";

test.describe.configure({ timeout: 240_000 });

const said = (page: Page, words: string | RegExp) => expect(page.getByRole("alert").getByText(words).first()).toBeVisible();
const SEALED = "You will see what others say when your seat has said its own.";
const DANAS = "We agreed the words in the room, and the size was settled before.";
const PRIYAS = "The size was fixed before we saw it.";

eachWay("the lead says which rung; each seat says how it sees it and sees the others' only then", async (page, way) => {
  const laid = await danaLaysATable(page, "Ladder leaflet");
  const parent = await theParentJoins(page, laid, way);

  await page.goto(`${laid.at}/ladder`);
  await expect(page.getByText("Co-production comes with two keys")).toBeVisible();
  await expect(box(page, "rung", "co-production")).toHaveCount(0);
  await page.getByRole("button", { name: "Say this" }).last().click();
  await said(page, "Choose a rung.");
  await said(page, "Say why you see it so. One line is enough.");
  await looksRight(page, way);
  await box(page, "rung", "co-design").check();
  await page.getByLabel("Because").fill("Parent carers chose the words.");
  await page.getByRole("button", { name: "Say this" }).last().click();
  await page.waitForURL(/said=rung-said/);
  await expect(page.getByText("Saved. Everyone in this work can see what you said.")).toBeVisible();
  await expect(page.getByText(SEALED)).toBeVisible();
  await expect(page.getByText("“Parent carers chose the words.”").first()).toBeVisible();
  await looksRight(page, way);

  await page.getByRole("link", { name: "Say how your seat sees it" }).click();
  await page.waitForURL(/\/ladder\/view$/);
  await expect(page.getByText("You are the only one in this seat")).toBeVisible();
  await looksRight(page, way);
  await box(page, "first", "yes").check();
  await box(page, "rung", "engagement").check();
  await page.getByRole("button", { name: "Give our view" }).last().click();
  await said(page, "Say how you see it, in your own words. One line is enough.");
  await expect(box(page, "first", "yes")).toBeChecked();
  await page.getByLabel("In your own words").fill(DANAS);
  await page.getByRole("button", { name: "Give our view" }).last().click();
  await page.waitForURL(/said=view-given/);
  await expect(page.getByText(`“${DANAS}”`).first()).toBeVisible();

  await parent.goto(`${laid.at}/ladder`);
  await expect(parent.getByText(SEALED)).toBeVisible();
  await expect(parent.getByText(DANAS)).toHaveCount(0);
  await expect(parent.getByRole("button", { name: "Say this" })).toHaveCount(0);
  await parent.goto(`${laid.at}/ladder/view`);
  await box(parent, "rung", "consultation").check();
  await parent.getByLabel("In your own words").fill(PRIYAS);
  await parent.getByRole("button", { name: "Give our view" }).last().click();
  await parent.waitForURL(/said=view-given/);
  for (const one of [parent, page]) {
    await one.goto(`${laid.at}/ladder`);
    for (const words of [DANAS, PRIYAS]) await expect(one.getByText(`“${words}”`).first()).toBeVisible();
    await expect(one.getByText("Parent carers say").first()).toBeAttached();
    await expect(one.getByText(SEALED)).toHaveCount(0);
  }
  await looksRight(parent, way);
  await parent.context().close();
});

test("a high rung said before any family is in asks for a reason, which stands beside it", async ({ page }) => {
  const { at } = await danaLaysATable(page, "Ladder too early");
  await page.goto(`${at}/ladder`);
  await box(page, "rung", "co-design").check();
  await page.getByLabel("Because").fill("It was the forum's idea.");
  await page.getByRole("button", { name: "Say this" }).last().click();
  await said(page, /chosen by the forum.*was there before the work took shape/);
  await page.getByLabel(/why, with no family there/).fill("The forum joins next week.");
  await page.getByRole("button", { name: "Say this" }).last().click();
  await page.waitForURL(/said=rung-said/);
  await expect(page.getByText("“The forum joins next week.”").first()).toBeVisible();
});

eachWay("anyone may read the charter and the ladder of a partnership, with their credit", async (page, way) => {
  await page.goto(`${HERE}/ladder`);
  await expect(page.getByRole("link", { name: /Think Local Act Personal/ })).toHaveAttribute("href", /^https:\/\/www\.thinklocalactpersonal\.org\.uk/);
  await expect(page.getByText("Families are told what is happening and why.")).toBeVisible();
  await looksRight(page, way);
  await page.goto(`${HERE}/charter`);
  await expect(page.getByRole("heading", { name: "The promises" })).toBeVisible();
  await expect(page.getByText(/actions? open/)).toHaveCount(0);
  await looksRight(page, way);
  await page.goto("/stockton-on-tees/charter");
  await expect(page.getByText("Not published").first()).toBeVisible();
  const missing = await page.goto("/nowhere-at-all/charter");
  expect(missing?.status()).toBe(404);
});

eachWay("the lead says the aim, and an honest lower rung is asked what happened and offered help", async (page, way) => {
  const { at } = await danaLaysATable(page, "Slipping leaflet");
  await page.goto(`${at}/ladder`);
  await page.getByRole("link", { name: "Say what this work aims for" }).click();
  await page.waitForURL(/\/ladder\/aim$/);
  await page.getByRole("button", { name: "Say the aim" }).last().click();
  await said(page, "Say why in one line.");
  await looksRight(page, way);
  await box(page, "rung", "engagement").check();
  await page.getByLabel("Because").fill("It is a leaflet.");
  await page.getByRole("button", { name: "Say the aim" }).last().click();
  await page.waitForURL(/said=aim-said/);
  await expect(page.getByText("This work aims for:").first()).toBeVisible();

  for (const [rung, because] of [["engagement", "They changed the title."], ["informing", "There was no time."]] as const) {
    await box(page, "rung", rung).check();
    await page.getByLabel("Because").fill(because);
    await page.getByRole("button", { name: "Say this" }).last().click();
    if (rung === "engagement") await page.waitForURL(/said=rung-said/);
  }
  await said(page, /This is lower than what you said before/);
  await box(page, "whatHappened", "deadline").check();
  await page.getByLabel("What would bring it back?").fill("Two more weeks.");
  await page.getByRole("button", { name: "Say this" }).last().click();
  await page.waitForURL(/said=rung-said-lower/);
  await expect(page.getByRole("heading", { name: "What could bring it back" })).toBeVisible();
  await expect(page.getByText("“Two more weeks.”").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Stage by stage" })).toBeVisible();
  await looksRight(page, way);
});

test("Ada changes a rung's name for new work; the poster keeps the credit", async ({ page }) => {
  await asPerson(page, "ada");
  await page.goto(`${HERE}/ladder`);
  await page.getByRole("link", { name: "Change the ladder" }).click();
  await page.waitForURL(/\/ladder\/change$/);
  await looksRight(page, { scripts: true });
  await page.getByRole("button", { name: "Use this ladder for new work" }).last().click();
  await said(page, "Say why it changes.");
  await page.getByLabel("Why does it change?").fill("The forum asked for plainer words.");
  await box(page, "rungs[2].words").fill("Families are heard often, and some things change.");
  await page.getByRole("button", { name: "Use this ladder for new work" }).last().click();
  await page.waitForURL(/said=ladder-changed/);
  await looksRight(page, { scripts: true });
  await page.goto(`${HERE}/ladder/poster`);
  await expect(page.getByText("Families are heard often, and some things change.")).toBeVisible();
  await expect(page.getByText(/Think Local Act Personal.*Changed by Wolds and Coast/)).toBeVisible();
  await looksRight(page, { scripts: true });
});

eachWay("Ada asks less of the highest rung, sees what it would do, Bev turns the forum's key, and work says local rule with the preset beside", async (page, way) => {
  const press = (name: string) => page.getByRole("button", { name, exact: true }).last().click();
  await asPerson(page, "ada");
  await page.goto(`${HERE}/ladder`);
  await page.getByRole("link", { name: "Which tests each rung needs" }).click();
  await page.waitForURL(/\/ladder\/tests$/);
  await looksRight(page, way);
  await press("See what this would change");
  await said(page, "That is what each rung needs now.");
  for (const test of ["look-back-together", "do-together", "decide-together"]) {
    if ((await box(page, test).inputValue()) === "") continue;
    await box(page, test).selectOption("");
    break;
  }
  await press("See what this would change");
  await expect(page.getByRole("heading", { name: "What it would do to work that goes on" })).toBeVisible();
  await expect(page.getByText("not needed, before from Co-production")).toBeVisible();
  await looksRight(page, way);
  await press("Ask for the forum’s key");
  await said(page, "Say why. One line is enough.");
  await page.getByLabel("Why should it change?").fill("Small works look back in the next one.");
  await press("Ask for the forum’s key");
  await page.waitForURL(/said=tests-proposed/);
  await expect(page.getByText("Waiting for the forum’s key. The old tests hold")).toBeVisible();

  await asPerson(page, "bev");
  await page.goto(HERE);
  await page.getByRole("link", { name: "The forum’s yes or no is asked" }).click();
  await expect(page.getByText("“Small works look back in the next one.”")).toBeVisible();
  await looksRight(page, way);
  await press("Yes, turn the forum’s key");
  await page.waitForURL(/said=forum-key-turned/);
  await page.goto(`${HERE}/ladder`);
  await page.getByText("Ladders of this partnership, and since when").click();
  await expect(page.getByText(/The forum’s key: Bev Holt/).first()).toBeVisible();
  await looksRight(page, way);

  const { at } = await danaLaysATable(page, "Local leaflet");
  await page.goto(`${at}/ladder/record`);
  await expect(page.getByText(/By the national preset: /).first()).toBeVisible();
  await expect(page.getByText("Local rule", { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/The national preset also asks for “/).first()).toBeVisible();
  await looksRight(page, way);
});
