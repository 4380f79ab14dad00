import { expect, type Page } from "@playwright/test";
import { sendForm } from "./by-form";
import { eachWay, looksRight } from "./kit";
import { danaLaysATable, theParentJoins } from "./table";

const NAME = "Oliver Smithson";
const GAP = "hidden: may name a child";
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const refused = (page: Page) => expect(page.getByRole("alert").filter({ hasText: "Please check what you wrote" })).toBeVisible();
const press = (page: Page, words: string) => page.getByRole("button", { name: words, exact: true }).last().click();

eachWay("a child's name that slipped into an action is hidden at once by the parent who sees it, wherever it stands in the work", async (page, way) => {
  const laid = await danaLaysATable(page, "A slip of the pen");
  const parent = await theParentJoins(page, laid, way);
  const [, leads] = /name="leads"[^>]*value="([^"]+)"/.exec(await (await page.request.get(`${laid.at}/actions/new`)).text())!;
  await sendForm(page.request, `${laid.at}/actions/new`, "Add this action", { leads: leads!, what: `Ring the school of ${NAME}`, due: inDays(9), measure: `${NAME} can go.`, sure: "yes" });
  await sendForm(page.request, `${laid.at}/comments`, "Post", { body: `I will ring about ${NAME} tomorrow.`, sure: "yes" });

  await parent.goto(`${laid.at}/actions/1`);
  await expect(parent.getByRole("main")).toContainText(NAME);
  await parent.getByRole("link", { name: "Is a child named on this page? Hide the name in this work" }).click();
  await parent.waitForURL(/\/hide\/work\/1$/);
  await looksRight(parent, way);
  await press(parent, "Hide it now");
  await refused(parent);
  await parent.getByLabel("Which words?").fill(NAME);
  await press(parent, "Hide it now");
  await parent.waitForURL(/said=name-hidden-here/);
  await looksRight(parent, way);
  for (const place of ["actions/1", "comments", "story"]) {
    await page.goto(`${laid.at}/${place}`);
    await expect(page.getByRole("main"), place).not.toContainText("Oliver");
    if (place !== "story") await expect(page.getByRole("main"), place).toContainText(GAP);
  }
  await parent.context().close();
});
