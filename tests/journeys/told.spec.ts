import { expect, type Page } from "@playwright/test";
import { sendForm } from "./by-form";
import { eachWay, looksRight } from "./kit";
import { box, danaLaysATable, theParentJoins } from "./table";

const press = (page: Page, words: string) => page.getByRole("button", { name: words, exact: true }).last().click();

eachWay("Grace has no email: what she says by phone and on paper stands among the comments in her own name, and it says who wrote it down", async (page, way) => {
  const laid = await danaLaysATable(page, "Told by phone");
  const parent = await theParentJoins(page, laid, way);
  await page.goto(`${laid.at}/seats/without-email`);
  await looksRight(page, way);
  await page.getByLabel("What shall we call them?").fill("Grace");
  await box(page, "seat").selectOption({ label: "Parent carers" });
  await box(page, "how").first().selectOption("open");
  await box(page, "told", "phone").check();
  await press(page, "Give them the seat");
  await page.waitForURL(/\/seats\?said=/);

  await page.goto(`${laid.at}/comments`);
  await page.getByRole("link", { name: "Write down what somebody without email said" }).first().click();
  await page.waitForURL(/\/for-someone/);
  await looksRight(page, way);
  await box(page, "whose").selectOption({ label: "Grace (Parent carers)" });
  await box(page, "told", "phone").check();
  await press(page, "Write it down");
  await expect(page.getByRole("alert").first()).toBeVisible();
  await expect(box(page, "told", "phone")).toBeChecked();
  await box(page, "body").fill("I never had a letter about short breaks.");
  await press(page, "Write it down");
  await page.waitForURL(/said=written-down/);
  await page.goto(`${laid.at}/comments/for-someone`);
  const grace = (await box(page, "whose").locator("option", { hasText: "Grace" }).getAttribute("value"))!;
  await sendForm(page.request, `${laid.at}/comments/for-someone`, "Write it down", { whose: grace, body: "My note is in the box at the school.", told: "paper" });

  await parent.goto(`${laid.at}/comments`);
  await expect(parent.getByText("I never had a letter about short breaks.")).toBeVisible();
  await expect(parent.getByText("Told by phone, written down by Dana Kerr.")).toBeVisible();
  await expect(parent.getByText("Told on paper, written down by Dana Kerr.")).toBeVisible();
  await expect(parent.getByText("Grace", { exact: false }).first()).toBeVisible();
  await looksRight(parent, way);
  await parent.context().close();
});
