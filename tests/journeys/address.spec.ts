import { expect } from "@playwright/test";
import { eachWay, looksRight } from "./kit";
import { anAdministratorOfTheirOwn } from "./own-partnership";
import { box } from "./table";

eachWay("a partnership changes its address: the old one leads to the new one, page by page, and nobody else gets it", async (page, way) => {
  const baseURL = `http://localhost:${process.env.JOURNEYS_PORT}`;
  const old = await anAdministratorOfTheirOwn(page, baseURL);
  const fresh = `new-${old}`;
  await page.goto(`/${old}/admin/settings`);
  await box(page, "slug").fill("search");
  await box(page, "now").fill(old);
  await page.getByRole("button", { name: "Change the address" }).last().click();
  await expect(page.getByRole("alert").getByText("stands for a page of the product itself").first()).toBeVisible();
  await expect(box(page, "slug")).toHaveValue("search");
  await looksRight(page, way);
  await box(page, "slug").fill(fresh);
  await page.getByRole("button", { name: "Change the address" }).last().click();
  await page.waitForURL(new RegExp(`/${fresh}/admin/settings`));
  await expect(page.getByText(`/${fresh}`, { exact: true })).toBeVisible();

  await page.goto(`/${old}/admin/holidays?said=nothing`);
  await page.waitForURL(new RegExp(`/${fresh}/admin/holidays`));
  await looksRight(page, way);
  await page.goto(`/${old}/admin/story`);
  await expect(page.getByText(`from /${old} to /${fresh}`)).toBeVisible();
  await page.context().clearCookies();
  await page.goto(`/${old}`);
  await page.waitForURL(new RegExp(`/${fresh}$`));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Moors and Dales");
});
