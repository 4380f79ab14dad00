import { expect, type Page } from "@playwright/test";
import { eachWay, looksRight } from "./kit";
import { box, danaLaysATable, HERE, theParentJoins } from "./table";

const said = (page: Page, words: string | RegExp) => expect(page.getByRole("alert").getByText(words).first()).toBeVisible();
const press = (page: Page, words: string) => page.getByRole("button", { name: words, exact: true }).last().click();
const POINT = "The steps at the centre are too high";

async function sheRaises(parent: Page, at: string) {
  await parent.goto(`${at}/points/new`);
  await parent.getByLabel("What do you want to say?").fill(POINT);
  await press(parent, "Raise this point");
  await parent.waitForURL(/\/points\/1\?said=point-raised/);
}

eachWay("a point ends in “could not, because”, is called not answered, and is answered again", async (page, way) => {
  const laid = await danaLaysATable(page, "The steps");
  const parent = await theParentJoins(page, laid, way);
  await parent.goto(`${laid.at}/points`);
  await expect(parent.getByText("No points yet")).toBeVisible();
  await looksRight(parent, way);
  await parent.goto(`${laid.at}/points/new`);
  await press(parent, "Raise this point");
  await said(parent, "Write the point, in the words it was said in.");
  await looksRight(parent, way);
  await sheRaises(parent, laid.at);
  await expect(parent.getByText("Waiting for an answer")).toBeVisible();

  await page.goto(`${laid.at}/points`);
  await page.getByRole("link", { name: POINT }).click();
  await page.waitForURL(/\/points\/1$/);
  await looksRight(page, way);
  await box(page, "how", "passed to").check();
  await page.getByLabel("In plain words").fill("The building team looks at it.");
  await press(page, "Save this answer");
  await said(page, /Say to whom it was passed/);
  await box(page, "how", "could not").check();
  await page.getByLabel("In plain words").fill("The building is listed.");
  await press(page, "Save this answer");
  await page.waitForURL(/said=point-answered/);

  await parent.goto(`${laid.at}/points/1`);
  await parent.locator("summary", { hasText: "No, it is not answered" }).click();
  await parent.getByLabel("What is missing?").fill("A ramp is allowed.");
  await press(parent, "Say it is not answered");
  await parent.waitForURL(/said=said-saved/);
  await expect(parent.getByText("They say: not answered")).toBeVisible();
  await expect(parent.locator("summary", { hasText: "More: You said, we did" })).toBeVisible();
  await looksRight(parent, way);

  await page.goto(`${laid.at}/points/1`);
  await box(page, "how", "did").check();
  await page.getByLabel("In plain words").fill("A ramp is there since Monday.");
  await press(page, "Save this answer");
  await page.waitForURL(/said=point-answered/);
  for (const one of [page, parent]) {
    await one.goto(`${laid.at}/points/1`);
    await one.locator("summary", { hasText: "Let the whole partnership read it" }).click();
    await press(one, "It may be shown");
    await one.waitForURL(/said=said-saved/);
  }
  await parent.goto(`${HERE}/you-said`);
  await expect(parent.getByText("A ramp is there since Monday.").first()).toBeVisible();
  await expect(parent.getByRole("main").getByText("Priya")).toHaveCount(0);
  await looksRight(parent, way);
  await parent.context().close();
});

eachWay("what somebody said by phone is written down, and she says that the words are hers", async (page, way) => {
  const laid = await danaLaysATable(page, "By phone");
  const parent = await theParentJoins(page, laid, way);
  await page.goto(`${laid.at}/points/for-someone`);
  await looksRight(page, way);
  await box(page, "whose").selectOption({ label: "Priya (Parent carers)" });
  await page.getByLabel("What did they say?").fill("We never know who has visited.");
  await press(page, "Write it down");
  await page.waitForURL(/said=point-recorded/);
  await expect(page.getByText(/They have not said yet that these are their own words/)).toBeVisible();
  await parent.goto(`${laid.at}/points/1`);
  await looksRight(parent, way);
  await press(parent, "Yes, these are my words");
  await parent.waitForURL(/said=said-saved/);
  await expect(parent.getByText(/The person said the words are theirs/)).toBeVisible();
  await parent.context().close();
});
