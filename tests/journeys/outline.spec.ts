import { expect, type Page } from "@playwright/test";
import { asPerson, eachWay, looksRight } from "./kit";
import { box, danaLaysATable, HERE } from "./table";

const press = (page: Page, words: string) => page.getByRole("button", { name: words, exact: true }).last().click();

eachWay("Dana writes the outline and asks the forum to lead; Bev reads who asks whom, says yes, and Dana keeps her seat", async (page, way) => {
  const { at } = await danaLaysATable(page, "The forum leads");
  await page.goto(`${at}/outline`);
  await page.getByRole("link", { name: "Write what is missing" }).click();
  await page.waitForURL(/\/outline\/write/);
  await looksRight(page, way);
  await box(page, "asked").fill("Make one leaflet about short breaks.");
  await press(page, "Save");
  await expect(page.getByRole("alert").getByText("Say who decides what.").first()).toBeVisible();
  await expect(box(page, "asked")).toHaveValue("Make one leaflet about short breaks.");
  await box(page, "whoDecides").fill("The group decides the words.");
  await press(page, "Save");
  await page.waitForURL(/said=outline-written/);
  await box(page, "side", "forum").check();
  await box(page, "words").fill("You know what families ask.");
  await looksRight(page, way);
  await press(page, "Ask them to lead");
  await page.waitForURL(/said=asked-to-lead/);
  await expect(page.getByText("You ask the parent carer forum to lead this")).toBeVisible();

  await asPerson(page, "bev");
  await page.goto(HERE);
  await page.getByRole("link", { name: "Would the parent carer forum lead The forum leads" }).first().click();
  await page.waitForURL(/\/outline/);
  await expect(page.getByText("Dana Kerr asks the parent carer forum to lead this")).toBeVisible();
  await expect(page.getByText("The group decides the words.")).toBeVisible();
  await looksRight(page, way);
  const own = page.url().split("?")[0]!;
  await press(page, "Yes, I will lead it");
  await page.waitForURL(/said=agreed-to-lead/);
  await expect(page.getByText("Your seat: Parent carers")).toBeVisible();
  await page.goto(own);
  await expect(page.getByText("Bev Holt said yes for the parent carer forum")).toBeVisible();
});
