import { expect, type Page } from "@playwright/test";
import { eachWay, looksRight } from "./kit";
import { box, danaLaysATable, theParentJoins } from "./table";

const said = (page: Page, words: string | RegExp) => expect(page.getByRole("alert").getByText(words).first()).toBeVisible();
const press = (page: Page, words: string) => page.getByRole("button", { name: words, exact: true }).last().click();
const today = () => new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

eachWay("a decision made with a parent there: the lead's tick is not enough, the parent says it herself", async (page, way) => {
  const laid = await danaLaysATable(page, "A decision together");
  const parent = await theParentJoins(page, laid, way);
  await page.goto(`${laid.at}/decisions`);
  await expect(page.getByText("No decisions yet")).toBeVisible();
  await looksRight(page, way);
  await page.getByRole("link", { name: "Record a decision" }).click();
  await page.waitForURL(/\/decisions\/new/);
  await press(page, "Record this decision");
  await said(page, "Say what was decided.");
  await said(page, /Choose whether it is a real decision/);
  await looksRight(page, way);

  await page.getByLabel("What was decided?").fill("The first page says who can have a break");
  await box(page, "madeWhere", "meeting").check();
  await page.getByLabel("Parent carers", { exact: true }).check();
  await page.getByLabel("Education", { exact: false }).first().check();
  await box(page, "size", "real").check();
  await page.getByLabel("What changed because of families?").fill("It is one page, not four.");
  await press(page, "Record this decision");
  await page.waitForURL(/\/decisions\/1\?said=decision-recorded/);
  await expect(page.getByText(/Parent carers .*not said by the seat itself/)).toBeVisible();
  await expect(page.getByText("Not shared with families yet")).toBeVisible();
  await looksRight(page, way);

  await parent.goto(`${laid.at}/decisions/1`);
  await press(parent, "I was there");
  await parent.waitForURL(/said=was-there/);
  await expect(parent.getByText("Families were there")).toBeVisible();
  await expect(parent.getByText(/Parent carers \(Priya said so\)/)).toBeVisible();
  await looksRight(parent, way);
  await parent.context().close();
});

eachWay("the forum finds a decision that is missing; it is told, and she says that she does not agree", async (page, way) => {
  const laid = await danaLaysATable(page, "The other meeting");
  const parent = await theParentJoins(page, laid, way);
  await parent.goto(`${laid.at}/decisions`);
  await parent.getByRole("link", { name: "A decision is missing" }).click();
  await parent.waitForURL(/\/decisions\/missing/);
  await looksRight(parent, way);
  await parent.getByLabel("What was decided, as far as you know?").fill("The budget was cut at the resources board");
  await box(parent, "madeOn").fill(daysAgo(10));
  await press(parent, "Say that it is missing");
  await parent.waitForURL(/said=decision-missing/);
  await expect(parent.getByText("Said to be missing")).toBeVisible();
  await expect(parent.getByText("Added later, 10 days after", { exact: true })).toBeVisible();

  await page.goto(`${laid.at}/decisions/1`);
  await press(page, "Tell the families");
  await page.waitForURL(/said=families-told/);
  await looksRight(page, way);
  await parent.reload();
  if (way.scripts) await parent.getByText("I do not agree with this").click();
  else await parent.locator("summary", { hasText: "I do not agree with this" }).click();
  await press(parent, "Say that I do not agree");
  await said(parent, "Say why, in a line.");
  await parent.getByLabel("Why not?").last().fill("Nobody asked us.");
  await press(parent, "Say that I do not agree");
  await parent.waitForURL(/said=said-saved/);
  await expect(parent.getByText("Nobody asked us.")).toBeVisible();
  await looksRight(parent, way);
  await parent.goto(`${laid.at}/decisions/1`);
  await press(parent, "Take back that it is missing");
  await parent.waitForURL(/said=said-taken-back/);
  await expect(parent.getByText("No longer said to be missing")).toBeVisible();
  expect(today()).toMatch(/^\d{4}/);
  await parent.context().close();
});
