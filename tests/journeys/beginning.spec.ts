import { expect, test } from "@playwright/test";
import { asPerson, eachWay, looksRight } from "./kit";
import { box, danaLaysATable, HERE } from "./table";

test.describe.configure({ timeout: 150_000 });

eachWay("before anybody is asked the starter keeps notes of their own, and may withdraw the idea with a reason", async (page, way) => {
  await asPerson(page, "dana");
  await page.goto(`${HERE}/work/new`);
  await page.getByText("Must the title wait until a day?").click();
  await box(page, "standIn").fill("A recruitment panel");
  await looksRight(page, way);
  await page.getByLabel("Working title").fill("Head of something");
  await page.getByLabel("The idea in one line").fill("Choose together who does this work.");
  await box(page, "ideaFrom", "family or forum").check();
  await box(page, "seat", "education").check();
  await page.getByRole("button", { name: "Continue" }).last().click();
  await expect(page.getByRole("alert").getByText("Say until which day the full title is kept back.").first()).toBeVisible();
  await box(page, "withheldUntil").fill("2099-01-05");
  await box(page, "withheldBecause").fill("The post is not public yet.");
  await page.getByRole("button", { name: "Continue" }).last().click();
  await page.waitForURL(/\/setup\/who/);
  const at = new URL(page.url()).pathname.replace(/\/setup\/who$/, "");
  await page.goto(at);
  await expect(page.getByRole("heading", { level: 1, name: "A recruitment panel" })).toBeVisible();
  await expect(page.getByText("Head of something").first()).toBeVisible();
  await looksRight(page, way);

  await page.getByRole("link", { name: "Show the full title now" }).click();
  await page.waitForURL(/\/setup\/title$/);
  await looksRight(page, way);
  await page.goto(`${at}/setup`);
  await page.getByText("Your own notes").click();
  await box(page, "body").fill("Ask who was on the last panel.");
  await page.getByRole("button", { name: "Save the notes" }).last().click();
  await page.waitForURL(/said=note-kept/);
  await expect(box(page, "body")).toHaveValue("Ask who was on the last panel.");
  await looksRight(page, way);
  await page.getByRole("link", { name: "Withdraw this idea" }).click();
  await page.waitForURL(/\/withdraw$/);
  await looksRight(page, way);
  await box(page, "because").fill("The post was taken back.");
  await page.getByRole("button", { name: "Withdraw the idea" }).last().click();
  await page.waitForURL(/said=idea-withdrawn/);
  await asPerson(page, "mo");
  await page.goto(at);
  await expect(page.getByText("The post was taken back.")).toBeVisible();
  await expect(page.getByText("Head of something")).toHaveCount(0);
  await looksRight(page, way);
});

eachWay("the lead writes down what the group may decide, and everyone with a seat reads it on one page", async (page, way) => {
  const laid = await danaLaysATable(page, "What we are for");
  await page.goto(`${laid.at}/terms`);
  await looksRight(page, way);
  await page.getByRole("link", { name: "Write it down" }).click();
  await page.waitForURL(/\/write$/);
  await looksRight(page, way);
  await box(page, "mayDecide").fill("The words and the pictures.");
  await page.getByRole("button", { name: "Save" }).last().click();
  await expect(page.getByRole("alert").getByText(/^Say what this group may not decide/).first()).toBeVisible();
  await box(page, "mayNotDecide").fill("How much money there is.");
  await page.getByRole("button", { name: "Save" }).last().click();
  await page.waitForURL(/said=terms-written/);
  await expect(page.getByText("How much money there is.")).toBeVisible();
  await looksRight(page, way);
});

test("a person new to it follows one page: your first piece of work", async ({ page }) => {
  await asPerson(page, "dana");
  await page.goto(`${HERE}/work/new`);
  await page.getByRole("link", { name: "Your first piece of work" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Your first piece of work" })).toBeVisible();
  await looksRight(page, { scripts: true });
});
