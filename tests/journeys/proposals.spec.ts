import { expect, type Page } from "@playwright/test";
import { eachWay, looksRight } from "./kit";
import { box, danaLaysATable, theParentJoins } from "./table";

const press = (page: Page, words: string) => page.getByRole("button", { name: words, exact: true }).last().click();

eachWay("a proposal in the thread: the parent objects and says why, and the outcome answers her before it is a decision", async (page, way) => {
  const laid = await danaLaysATable(page, "One page or two");
  const parent = await theParentJoins(page, laid, way);
  await page.goto(`${laid.at}/comments`);
  await page.getByRole("link", { name: "Propose something" }).click();
  await page.waitForURL(/\/proposals\/new/);
  await press(page, "Put this proposal");
  await expect(page.getByRole("alert").getByText("Write what you propose.").first()).toBeVisible();
  await looksRight(page, way);
  await page.getByLabel("What do you propose?").fill("The leaflet is one page");
  await box(page, "size", "real").check();
  await press(page, "Put this proposal");
  await page.waitForURL(/\/proposals\/1\?said=proposal-put/);
  await expect(page.getByText("Not yet: Parent carers, Education.")).toBeVisible();

  await parent.goto(`${laid.at}/comments`);
  await parent.getByText("Say if you agree").click();
  await box(parent, "stand", "object").check();
  await press(parent, "Send my answer");
  await expect(parent.getByText("Say why, in a line. Whoever says the outcome must answer it.").first()).toBeVisible();
  await looksRight(parent, way);
  await parent.getByLabel(/^Why\?/).fill("No room for the phone numbers");
  await press(parent, "Send my answer");
  await parent.waitForURL(/\/proposals\/1\?said=proposal-answered/);
  await looksRight(parent, way);

  await page.goto(`${laid.at}/proposals/1`);
  await box(page, "stand", "agree").check();
  await press(page, "Send my answer");
  await page.waitForURL(/said=proposal-answered/);
  await page.getByLabel("What was decided?").fill("One page, with the numbers on the back");
  await press(page, "Say the outcome");
  await expect(page.getByText("Answer this objection in words.").first()).toBeVisible();
  await looksRight(page, way);
  await page.getByLabel(/^What do you answer/).fill("They go on the back");
  await press(page, "Say the outcome");
  await page.waitForURL(/said=proposal-ended/);
  await looksRight(page, way);
  await page.getByRole("link", { name: "See decision 1" }).click();
  await page.waitForURL(/\/decisions\/1/);
  await expect(page.getByText("Families were there")).toBeVisible();
  await expect(page.getByText(/Priya answered the proposal/)).toBeVisible();
  await expect(page.getByText(/No room for the phone numbers/)).toBeVisible();
  await looksRight(page, way);
  await parent.context().close();
});
