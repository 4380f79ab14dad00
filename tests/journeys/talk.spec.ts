import { expect, test, type Page } from "@playwright/test";
import { asPerson, eachWay, everyWay, looksRight } from "./kit";
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

everyWay("a parent who has just joined finds where to start, says one thing, and the others read it", async (page, way) => {
  const laid = await danaLaysATable(page, "First words");
  const parent = await theParentJoins(page, laid, way);
  await parent.goto(laid.at);
  await expect(parent.getByRole("heading", { name: "Welcome, Priya. You have a seat." })).toBeVisible();
  await expect(parent.getByText("Nothing said yet. That is fine. Talk first.").or(parent.getByText("You will see what others say")).first()).toBeVisible();
  await looksRight(parent, way);

  await parent.getByRole("link", { name: "Say hello or add a thought" }).click();
  await parent.waitForURL(/\/comments#write$/);
  await expect(parent.getByText("No one has said anything yet.")).toBeVisible();
  await post(parent);
  await expect(parent.getByRole("alert").getByText("Write something first.").first()).toBeVisible();
  await looksRight(parent, way);
  await says(parent, "Could the leaflet be two sides?");
  await expect(parent.getByText("Posted. Everyone with a seat can read it. You can change it for 15 minutes.")).toBeVisible();
  await looksRight(parent, way);

  await page.goto(`${laid.at}/comments`);
  const comment = page.getByRole("listitem").filter({ hasText: "Could the leaflet be two sides?" });
  await expect(comment).toContainText("Priya · Parent carers");
  for (const words of ["Yes. Thank you, Priya.", "Two sides it is.", "What else?"]) await says(page, words);
  await page.goto(`${laid.at}/story`);
  await expect(page.getByText("Priya wrote a comment.")).toBeVisible();
  await expect(page.getByText("Priya joined in the Parent carers seat.")).toBeVisible();
  await looksRight(page, way);

  await parent.goto(laid.at);
  await expect(parent.getByRole("heading", { name: /Welcome/ })).toHaveCount(0);
  await expect(parent.getByText("Dana Kerr wrote a comment.").first()).toBeVisible();
  await parent.context().close();
});

eachWay("the lead moves the work to its next stage, forward only", async (page, way) => {
  const { at } = await danaLaysATable(page, "On we go");
  await page.goto(at);
  await expect(page.getByText("Idea stage")).toBeVisible();
  await page.getByRole("link", { name: "Move the work to its next stage" }).click();
  await page.getByRole("button", { name: "Move the work" }).last().click();
  await expect(page.getByRole("alert").getByText("Choose the stage.").first()).toBeVisible();
  await looksRight(page, way);
  await page.getByRole("radio", { name: "Scoping" }).check();
  await page.getByRole("button", { name: "Move the work" }).last().click();
  await page.waitForURL(/said=stage-moved/);
  await expect(page.getByText("Scoping stage")).toBeVisible();
  await looksRight(page, way);
});

eachWay("Mo sees the outline: who leads, which seats are taken, whom to ask; no name of a family, and nothing of the inside", async (page, way) => {
  const laid = await danaLaysATable(page, "Only the outline");
  const parent = await theParentJoins(page, laid, way);
  await parent.context().close();
  await asPerson(page, "mo");
  await page.goto(laid.at);
  await expect(page.getByRole("heading", { name: "Ask for a seat" })).toBeVisible();
  await expect(page.getByText(/reach the lead: Dana Kerr/)).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Parent carers" }).getByText("Joined")).toBeVisible();
  await expect(page.getByText("Priya")).toHaveCount(0);
  await looksRight(page, way);
  for (const inside of ["comments", "story"]) {
    await page.goto(`${laid.at}/${inside}`);
    await expect(page).toHaveURL(/\?said=needs-a-seat$/);
  }
});

test("what the parent writes is on Dana's two open pages within two seconds, over one stream (1280 px)", async ({ page }) => {
  const laid = await danaLaysATable(page, "Live words");
  const parent = await theParentJoins(page, laid, { scripts: true });
  const second = await page.context().newPage();
  const streams: string[] = [];
  page.context().on("request", (request) => request.url().endsWith("/api/live") && streams.push(request.url()));
  await page.goto(`${laid.at}/comments`);
  await second.goto(`${laid.at}/comments`);
  await parent.goto(`${laid.at}/comments`);
  await expect.poll(() => streams.length).toBe(1);
  await says(parent, "The first word.");
  for (const open of [page, second]) await expect(open.getByText("The first word.")).toBeVisible({ timeout: 5_000 });

  await box(parent).fill("The second word.");
  const answered = parent.waitForResponse((response) => response.request().method() === "POST");
  await post(parent);
  await answered;
  for (const open of [page, second]) await expect(open.getByText("The second word.")).toBeVisible({ timeout: 2_000 });
  expect(streams).toHaveLength(1);

  await page.close();
  await expect.poll(() => streams.length, "the second page takes the stream over").toBe(2);
  await says(parent, "The third word.");
  await expect(second.getByText("The third word.")).toBeVisible({ timeout: 5_000 });
  await parent.context().close();
});

test("where the stream is kept away, new words come by asking every fifteen seconds (1280 px)", async ({ page }) => {
  const laid = await danaLaysATable(page, "Asking words");
  const parent = await theParentJoins(page, laid, { scripts: true });
  await page.route("**/api/live", (route) => route.abort());
  await page.goto(`${laid.at}/comments`);
  await parent.goto(`${laid.at}/comments`);
  await says(parent, "Words without a stream.");
  await expect(page.getByText("Words without a stream.")).toBeVisible({ timeout: 20_000 });
  await parent.context().close();
});

test("the thread's own address gives nothing to strangers: no seat, not signed in, another partnership (1280 px)", async ({ page, playwright, baseURL }) => {
  const { at } = await danaLaysATable(page, "Not for strangers");
  const address = `/api/works${at.replace("/work/", "/")}/comments`;
  const given = await page.request.get(`${address}?since=0`);
  expect(given.status()).toBe(200);
  expect(given.headers()["cache-control"]).toContain("no-store");
  expect(await given.json()).toEqual({ comments: [] });
  expect((await page.request.get(address.replace("wolds-and-coast", "stockport"))).status()).toBe(404);
  for (const since of ["-1", "x", "1e99", "9".repeat(40), "%00", "1&since=2"]) expect((await page.request.get(`${address}?since=${since}&from=${since}&topic=${since}&seen=1`)).status()).toBe(200);
  const draft = `/api/works${at.replace("/work/", "/")}/draft`;
  const headers = { origin: baseURL! };
  for (const multipart of [{ writer: "", box: "topic 0", body: "Words" }, { writer: "nonsense", box: "topic 0", body: "Words" }]) expect((await page.request.post(draft, { multipart, headers })).status()).toBe(404);

  await asPerson(page, "mo");
  const refused = await page.request.get(address);
  expect([refused.status(), await refused.text()]).toEqual([404, ""]);
  const nobody = await playwright.request.newContext({ baseURL });
  for (const closed of [address, "/api/live"]) expect((await nobody.get(closed, { maxRedirects: 0 })).status()).toBe(404);
  await nobody.dispose();
});
