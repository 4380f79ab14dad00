import { expect, test, type Page } from "@playwright/test";
import { eachWay, looksRight } from "./kit";
import { box, danaLaysATable, theParentJoins } from "./table";

test.describe.configure({ timeout: 240_000 });

const said = (page: Page, words: string | RegExp) => expect(page.getByRole("alert").getByText(words).first()).toBeVisible();
const WHAT = "Ask ten families which words they know";
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function addsAnAction(page: Page, at: string, due: string) {
  await page.goto(`${at}/actions/new`);
  await page.getByLabel("What will be done?").fill(WHAT);
  await box(page, "due").fill(due);
  await page.getByLabel("How will we know it worked?").fill("Eight of ten say it is clear.");
  await page.getByLabel("Priya").check();
  await box(page, "promises").first().check();
  await page.getByRole("button", { name: "Add this action" }).last().click();
  await page.waitForURL(/\/actions\/1\?said=action-added/);
}

eachWay("an action with a lead from the parents' seat: asked, accepted, said how it stands, held against a promise", async (page, way) => {
  const laid = await danaLaysATable(page, "Plain words");
  const parent = await theParentJoins(page, laid, way);
  await page.goto(`${laid.at}/actions`);
  await expect(page.getByText("No actions yet")).toBeVisible();
  await looksRight(page, way);
  await page.getByRole("link", { name: "Add an action" }).click();
  await page.waitForURL(/\/actions\/new$/);
  await page.getByRole("button", { name: "Add this action" }).last().click();
  await said(page, "Say what will be done.");
  await said(page, /Choose who leads it/);
  await looksRight(page, way);
  await addsAnAction(page, laid.at, inDays(20));
  await expect(page.getByText("Priya (Parent carers), asked, not answered yet")).toBeVisible();
  await looksRight(page, way);

  await parent.goto(`${laid.at}/actions?show=mine`);
  await parent.getByRole("link", { name: WHAT }).click();
  await parent.getByRole("button", { name: "Yes, I will lead this" }).click();
  await parent.waitForURL(/said=action-accepted/);
  await expect(parent.getByText("Priya (Parent carers), said yes")).toBeVisible();
  await box(parent, "status", "stopped").check();
  await parent.getByRole("button", { name: "Save how it stands" }).last().click();
  await said(parent, "Say why it stopped. One line is enough.");
  await box(parent, "status", "done").check();
  await parent.getByLabel("What has happened?").fill("Eleven families answered.");
  await parent.getByLabel("What has it changed for children and families?").fill("The first page now says who can have a break.");
  await parent.getByRole("button", { name: "Save how it stands" }).last().click();
  await parent.waitForURL(/said=action-status-said/);
  await expect(parent.getByText("Eleven families answered.").first()).toBeVisible();
  await looksRight(parent, way);

  await parent.goto(`${laid.at}/actions`);
  await expect(parent.getByText("No action matches")).toBeVisible();
  await parent.goto(`${laid.at}/actions?show=finished&by=promise`);
  await expect(parent.getByRole("table").getByText("Done", { exact: true })).toBeVisible();
  await looksRight(parent, way);
  await parent.context().close();
});

eachWay("handed back, somebody else is asked; it stands in their own list and under its promise; then: what changed, and how we know", async (page, way) => {
  const laid = await danaLaysATable(page, "Who could do it");
  const parent = await theParentJoins(page, laid, way);
  await addsAnAction(page, laid.at, inDays(20));
  await parent.goto("/actions");
  await expect(parent.getByText("You are asked to lead this.")).toBeVisible();
  await looksRight(parent, way);
  await parent.getByRole("link", { name: WHAT }).click();
  await parent.getByRole("button", { name: "Hand it back" }).click();
  await parent.waitForURL(/said=action-handed-back/);
  await expect(parent.getByText("Nobody leads it now.")).toBeVisible();
  await parent.getByRole("button", { name: "Ask them" }).last().click();
  await said(parent, /Choose who leads it/);
  await parent.getByLabel("Dana").check();
  await looksRight(parent, way);
  await parent.getByRole("button", { name: "Ask them" }).last().click();
  await parent.waitForURL(/said=action-lead-asked/);
  await expect(parent.getByText("Dana Kerr (Education), asked, not answered yet")).toBeVisible();

  await page.goto("/actions");
  await expect(page.getByRole("link", { name: WHAT }).first()).toBeVisible();
  await page.goto("/wolds-and-coast/promises");
  await expect(page.getByRole("link", { name: WHAT }).first()).toBeVisible();
  await looksRight(page, way);
  await page.goto("/wolds-and-coast/promises?show=nothing");
  await looksRight(page, way);

  await parent.goto(`${laid.at}/actions/changed`);
  await box(parent, "what").fill("Ten families know the words now.");
  await parent.getByRole("button", { name: "Save what changed" }).last().click();
  await said(parent, "Say how you know. If nobody has checked yet, write that.");
  await expect(box(parent, "what")).toHaveValue("Ten families know the words now.");
  await looksRight(parent, way);
  await box(parent, "howWeKnow").fill("We asked them at the school gate.");
  await parent.getByRole("button", { name: "Save what changed" }).last().click();
  await parent.waitForURL(/said=what-changed-said/);
  await page.goto("/wolds-and-coast/promises/changed");
  await expect(page.getByText("Ten families know the words now.").first()).toBeVisible();
  await looksRight(page, way);
  await parent.getByText("Take this back").click();
  await parent.getByRole("button", { name: "Take it back" }).last().click();
  await said(parent, "Say why you take it back. One line is enough.");
  await box(parent, "because").fill("It was nine.");
  await parent.getByRole("button", { name: "Take it back" }).last().click();
  await parent.waitForURL(/said=what-changed-taken-back/);
  await expect(parent.getByText("Ten families know the words now.")).toHaveCount(0);
  await parent.context().close();
});

eachWay("two people change an action at once: the second is shown both texts and loses neither", async (page, way) => {
  const laid = await danaLaysATable(page, "Two pens");
  const parent = await theParentJoins(page, laid, way);
  await addsAnAction(page, laid.at, inDays(9));
  for (const one of [page, parent]) await one.goto(`${laid.at}/actions/1/change`);
  await looksRight(page, way);
  await parent.getByLabel("What will be done?").fill("Ask twelve families which words they know");
  await parent.getByRole("button", { name: "Save the change" }).last().click();
  await parent.waitForURL(/said=action-changed/);

  await page.getByLabel("What will be done?").fill("Ask young people too");
  await page.getByRole("button", { name: "Save the change" }).last().click();
  await said(page, "Someone changed this while you were writing");
  await expect(page.getByText("Ask twelve families which words they know")).toBeVisible();
  await expect(page.getByLabel("What will be done?")).toHaveValue("Ask young people too");
  await looksRight(page, way);
  await page.getByLabel("What will be done?").fill("Ask twelve families and young people too");
  await page.getByRole("button", { name: "Save the change" }).last().click();
  await page.waitForURL(/said=action-changed/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ask twelve families and young people too");
  await expect(page.getByText(/Before it said: what: Ask twelve families which words they know/)).toBeVisible();
  await parent.context().close();
});

test("an overdue action says so in words and shape, and stands first", async ({ page }) => {
  const laid = await danaLaysATable(page, "Late already");
  const parent = await theParentJoins(page, laid, { scripts: true });
  const { at } = laid;
  await addsAnAction(page, at, inDays(-3));
  await page.goto(`${at}/actions?show=overdue`);
  await expect(page.getByRole("table", { name: "Overdue" }).getByRole("row").last()).toContainText("Overdue");
  await parent.context().close();
});
