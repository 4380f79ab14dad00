import { expect, type Page } from "@playwright/test";
import { eachWay, looksRight } from "./kit";
import { box, danaLaysATable, theParentJoins } from "./table";
import { sendForm } from "./by-form";

const press = (page: Page, words: string) => page.getByRole("button", { name: words, exact: true }).last().click();
const today = () => new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());

eachWay("somebody the parent chose writes what she told them; it says through whom, and she may take it back", async (page, way) => {
  const laid = await danaLaysATable(page, "Said through another");
  const parent = await theParentJoins(page, laid, way);
  await sendForm(page.request, `${laid.at}/decisions/new`, "Record this decision", { what: "Two pages", madeOn: today(), madeWhere: "elsewhere", size: "small" });
  await parent.goto(`${laid.at}/seats`);
  await parent.getByRole("link", { name: "Somebody who speaks with you" }).click();
  await parent.waitForURL(/\/seats\/supporters/);
  await looksRight(parent, way);
  await parent.getByLabel("Who speaks with you?").selectOption({ label: "Dana Kerr (Education)" });
  await press(parent, "Choose them");
  await parent.waitForURL(/said=supporter-chosen/);
  await expect(parent.getByText("Dana Kerr speaks with you.")).toBeVisible();

  await page.goto(`${laid.at}/decisions/1`);
  await page.getByText("Write what Priya told you").click();
  await box(page, "stand", "agrees").check();
  await press(page, "Write it down");
  await expect(page.getByText("Write what they told you, in their words.").first()).toBeVisible();
  await looksRight(page, way);
  await page.getByLabel("In their words").fill("Two pages are fine");
  await press(page, "Write it down");
  await page.waitForURL(/said=said-through/);

  await parent.goto(`${laid.at}/decisions/1`);
  await expect(parent.getByText("Priya, through Dana Kerr")).toBeVisible();
  await expect(parent.getByText("Shown, and not counted as their own word.")).toBeVisible();
  await looksRight(parent, way);
  await press(parent, "That is not what was said. Take it back");
  await parent.waitForURL(/said=said-taken-back/);
  await expect(parent.getByText("Priya, through Dana Kerr")).toHaveCount(0);
  await parent.context().close();
});
