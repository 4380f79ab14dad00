import { expect, test, type Page } from "@playwright/test";
import { asPerson, eachWay, looksRight } from "./kit";
import { danaLaysATable, theParentJoins } from "./table";

test.describe.configure({ timeout: 150_000 });

const box = (page: Page) => page.getByLabel("Add a comment");
const post = (page: Page) => page.getByRole("button", { name: "Post", exact: true }).last().click();

async function says(page: Page, words: string) {
  await box(page).fill(words);
  await post(page);
  await expect(page.getByRole("listitem").filter({ hasText: words })).toBeVisible({ timeout: 15_000 });
  await expect(box(page)).toHaveValue("", { timeout: 15_000 });
}

const comment = (page: Page, words: string) => page.getByRole("listitem").filter({ hasText: words });

eachWay("a topic is begun, answered in bold and in a list, changed, and what stood before can be opened", async (page, way) => {
  const laid = await danaLaysATable(page, "Topics and words");
  const parent = await theParentJoins(page, laid, way);
  await parent.goto(`${laid.at}/comments`);
  await parent.getByRole("link", { name: "Begin a topic" }).click();
  await expect(parent.getByRole("heading", { level: 1, name: "Begin a topic" })).toBeVisible();
  await post(parent);
  await expect(parent.getByRole("alert").getByText("Give the topic a title").first()).toBeVisible();
  await looksRight(parent, way);
  await parent.getByLabel("What is the topic?").fill("The words on page two");
  await parent.getByLabel("Say something to begin with").fill("Two wishes:\n\n- **plain** words\n- more pictures\n\n> who is eligible\n\nSee https://www.nhs.uk/ for how.");
  await post(parent);
  await expect(parent.getByRole("heading", { level: 1, name: "The words on page two" })).toBeVisible({ timeout: 15_000 });
  const mine = comment(parent, "Two wishes:").first();
  await expect(mine.locator("li b")).toHaveText("plain");
  await expect(mine.locator("blockquote")).toHaveText("who is eligible");
  await expect(mine.getByRole("link", { name: "https://www.nhs.uk/" })).toHaveAttribute("rel", "nofollow noopener noreferrer");
  await looksRight(parent, way);

  await page.goto(laid.at);
  await page.getByRole("link", { name: "The words on page two: 1 new" }).click();
  await expect(page.getByText("Since you were last here")).toBeVisible();
  await page.getByRole("link", { name: "Reply to Priya, comment number 1" }).click();
  await page.getByLabel("Reply to Priya").fill("Yes to both.");
  await post(page);
  await expect(comment(page, "Yes to both.").first()).toContainText("In reply to Priya", { timeout: 15_000 });
  await looksRight(page, way);
  await page.goto(laid.at);
  await expect(page.getByRole("heading", { name: "Since you were last here" })).toHaveCount(0);

  await parent.reload();
  await parent.getByRole("link", { name: /^Change the comment by Priya/ }).click();
  await parent.getByLabel("Your comment").fill("Three wishes.");
  await parent.getByRole("button", { name: "Save", exact: true }).click();
  await expect(parent.getByText("Saved. What it said before is kept")).toBeVisible({ timeout: 15_000 });
  await parent.getByText("Changed. See what stood before").click();
  await expect(comment(parent, "Three wishes.").first()).toContainText("Two wishes:");
  await looksRight(parent, way);
  await parent.context().close();
});

eachWay("words that look like a child's name are not posted at once; what slips through anyone hides at once, and the writer says what they think of that", async (page, way) => {
  const laid = await danaLaysATable(page, "No child is named");
  const parent = await theParentJoins(page, laid, way);
  await parent.goto(`${laid.at}/comments`);
  await box(parent).fill("My son Kofi liked the pictures.");
  await post(parent);
  await expect(parent.getByText("This looks like a child’s name. Change it, or post it as it is.").last()).toBeVisible({ timeout: 15_000 });
  await expect(box(parent)).toHaveValue("My son Kofi liked the pictures.");
  await looksRight(parent, way);
  await parent.getByRole("button", { name: "Post anyway" }).click();
  await expect(comment(parent, "Kofi liked the pictures").first()).toBeVisible({ timeout: 15_000 });

  await page.goto(`${laid.at}/comments`);
  await page.getByRole("link", { name: /^Names a child\? the comment by Priya/ }).click();
  await page.getByLabel("Which words?").fill("kofi");
  await looksRight(page, way);
  await page.getByRole("button", { name: "Hide it now" }).last().click();
  await expect(page.getByText("Hidden. Its writer is told")).toBeVisible({ timeout: 15_000 });
  await expect(comment(page, "liked the pictures").first()).toContainText("My son hidden: may name a child liked the pictures.");
  await expect(page.getByText("Kofi")).toHaveCount(0);
  await looksRight(page, way);

  await parent.reload();
  await parent.getByRole("link", { name: /^More the comment by Priya/ }).click();
  await expect(parent.getByText("Words of yours are hidden here")).toBeVisible();
  await looksRight(parent, way);
  await parent.getByRole("link", { name: "say so" }).click();
  await parent.getByLabel("Why does it name no child?").fill("Kofi is our dog.");
  await parent.getByRole("button", { name: "Ask them to look" }).last().click();
  await expect(parent.getByText("Sent. The forum and an administrator look at it together.")).toBeVisible({ timeout: 15_000 });
  for (const who of ["bev", "ada"] as const) {
    await asPerson(page, who);
    await page.goto("/wolds-and-coast");
    await page.getByRole("link", { name: /hidden words name no child, in No child is named/ }).last().click();
    await expect(page.getByText("Kofi is our dog.")).toBeVisible();
    await page.getByRole("radio", { name: "No. They can go back" }).check();
    await page.getByLabel("Why?").fill("A dog is no child.");
    await looksRight(page, way);
    await page.getByRole("button", { name: "Answer" }).last().click();
    await expect(page.getByText("Saved. The writer is told when it is settled.")).toBeVisible({ timeout: 15_000 });
  }
  await parent.goto(`${laid.at}/comments`);
  await expect(comment(parent, "My son Kofi liked the pictures.").first()).toBeVisible();
  await parent.context().close();
});

eachWay("what is about the lead goes to the forum and the administrator; a comment is taken back, and a line stays", async (page, way) => {
  const laid = await danaLaysATable(page, "Asked to look");
  const parent = await theParentJoins(page, laid, way);
  await page.goto(`${laid.at}/comments`);
  await says(page, "Nobody asked you.");
  await parent.goto(`${laid.at}/comments`);
  await parent.getByRole("link", { name: /^More the comment by Dana/ }).click();
  await parent.getByRole("link", { name: "Ask for a look at it" }).click();
  await expect(parent.getByText("This is about the lead of the work.")).toBeVisible();
  await parent.getByLabel("What is wrong?").fill("This is how we are spoken to.");
  await looksRight(parent, way);
  await parent.getByRole("button", { name: "Send" }).last().click();
  await expect(parent.getByText("Sent. Thank you for saying so.")).toBeVisible({ timeout: 15_000 });
  await page.goto("/wolds-and-coast");
  await expect(page.getByText(/asks about a comment in Asked to look/)).toHaveCount(0);

  await asPerson(page, "bev");
  await page.goto("/wolds-and-coast");
  await page.getByRole("link", { name: /asks about a comment in Asked to look/ }).last().click();
  await expect(page.getByText("Nobody asked you.")).toBeVisible();
  await page.getByRole("radio", { name: "It is taken down" }).check();
  await page.getByLabel("Why?").fill("We speak kindly here.");
  await looksRight(page, way);
  await page.getByRole("button", { name: "Answer" }).last().click();
  await expect(page.getByText("This has been answered")).toBeVisible({ timeout: 15_000 });

  await parent.goto(`${laid.at}/comments`);
  await expect(parent.getByText("Bev Holt took this comment down. Because: We speak kindly here.")).toBeVisible();
  await says(parent, "I will sleep on it.");
  await parent.getByRole("link", { name: /^Take back the comment by Priya/ }).click();
  await looksRight(parent, way);
  await parent.getByRole("button", { name: "Take it back" }).last().click();
  await expect(parent.getByText("Priya took this comment back.")).toBeVisible({ timeout: 15_000 });
  await expect(parent.getByText("I will sleep on it.")).toHaveCount(0);
  await parent.context().close();
});

eachWay("what is begun is kept for later; and what was being written when the session ran out is there again after signing in", async (page, way) => {
  const laid = await danaLaysATable(page, "Kept words");
  await page.goto(`${laid.at}/comments`);
  await box(page).fill("I have begun");
  await page.getByRole("button", { name: "Save for later" }).click();
  await expect(page.getByText("Kept. Only you can see it.")).toBeVisible({ timeout: 15_000 });
  await expect(box(page)).toHaveValue("I have begun");
  await looksRight(page, way);
  await box(page).fill("I have begun, and then the phone rang.");
  await page.context().clearCookies();
  await post(page);
  await page.waitForURL(/\/sign-in/);
  await expect(page.getByText("What you wrote is kept. Sign in, and it is back.")).toBeVisible();
  await looksRight(page, way);
  await asPerson(page, "dana");
  await page.goto(`${laid.at}/comments`);
  await expect(box(page)).toHaveValue("I have begun, and then the phone rang.");
  await post(page);
  await expect(comment(page, "and then the phone rang.").first()).toBeVisible({ timeout: 15_000 });
  await expect(box(page)).toHaveValue("");
  await page.reload();
  await expect(box(page)).toHaveValue("");
});

test("what is typed is kept a moment later, without a press; offline it waits on the page (1280 px)", async ({ page, context }) => {
  const laid = await danaLaysATable(page, "Kept as typed");
  await page.goto(`${laid.at}/comments`);
  await box(page).pressSequentially("Could it be two");
  await expect(page.getByText("Kept as you write. Only you can see it.")).toBeVisible({ timeout: 10_000 });
  await page.reload();
  await expect(box(page)).toHaveValue("Could it be two");
  await context.setOffline(true);
  await box(page).fill("Could it be two sides?");
  await post(page);
  await expect(page.getByText("You’re offline. Your words are kept on this page.")).toBeVisible();
  await expect(box(page)).toHaveValue("Could it be two sides?");
  await context.setOffline(false);
  await post(page);
  await expect(comment(page, "Could it be two sides?").first()).toBeVisible({ timeout: 15_000 });
});

test("what is changed, hidden and taken back is different on Dana's open page within two seconds (1280 px)", async ({ page }) => {
  const laid = await danaLaysATable(page, "Live changes");
  const parent = await theParentJoins(page, laid, { scripts: true });
  await parent.goto(`${laid.at}/comments`);
  await says(parent, "The first words.");
  await says(parent, "Words that go again.");
  await page.goto(`${laid.at}/comments`);
  await expect(page.getByText("Words that go again.")).toBeVisible();
  await parent.getByRole("link", { name: "Change the comment by Priya, number 1" }).click();
  await parent.getByLabel("Your comment").fill("Other words.");
  await parent.getByRole("button", { name: "Save", exact: true }).click();
  await parent.waitForURL(/said=comment-changed/);
  await expect(page.getByText("Other words.").first()).toBeVisible({ timeout: 2_000 });
  await parent.getByRole("link", { name: "Take back the comment by Priya, number 2" }).click();
  await parent.getByRole("button", { name: "Take it back" }).last().click();
  await parent.waitForURL(/said=taken-back-comment/);
  await expect(page.getByText("Priya took this comment back.")).toBeVisible({ timeout: 2_000 });
  await expect(page.getByText("Words that go again.")).toHaveCount(0);
  await parent.context().close();
});

eachWay("what is said to the lead alone, the lead reads; others see that something was said, and no more", async (page, way) => {
  const laid = await danaLaysATable(page, "In private");
  const parent = await theParentJoins(page, laid, way);
  await parent.goto(`${laid.at}/comments`);
  await parent.getByRole("link", { name: "I’d rather say this privately" }).click();
  await parent.getByLabel("What do you want to say to Dana Kerr?").fill("I did not dare to say it there.");
  await looksRight(parent, way);
  await parent.getByRole("button", { name: "Send" }).last().click();
  await expect(parent.getByText("Sent. Only the lead and you can read it.")).toBeVisible({ timeout: 15_000 });
  await expect(parent.getByText("I did not dare to say it there.").last()).toBeVisible();
  await page.goto(`${laid.at}/comments`);
  await expect(page.getByText("One thing was said to the lead in private.")).toBeVisible();
  await page.getByRole("link", { name: "Read what was said to you" }).click();
  await expect(page.getByText("I did not dare to say it there.")).toBeVisible();
  await looksRight(page, way);
  await parent.context().close();
});
