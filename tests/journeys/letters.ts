import { expect, type Browser, type Page } from "@playwright/test";

/** Opens the newest letter to an address in the demo's outbox. It may take the worker a moment. */
export async function openLetterTo(page: Page, address: string, subject?: string): Promise<void> {
  const letter = page.locator("main").getByRole("listitem").filter({ hasText: `To ${address} ·` }).filter({ hasText: subject ?? "" }).getByRole("link").first();
  await expect(async () => {
    await page.goto("/outbox");
    await expect(letter).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await letter.click();
  await page.waitForURL(/\/outbox\/.+/);
}

/** The link a letter carries, as its reader would press it. */
export const linkInLetter = async (page: Page): Promise<string> => (await page.locator("main .card a").first().getAttribute("href"))!;

/** Somebody else's own browser. */
export async function anotherBrowser(browser: Browser, { scripts, width }: { scripts: boolean; width: number }): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width, height: 900 }, reducedMotion: "reduce" });
  return context.newPage();
}
