import { expect, test } from "@playwright/test";
import { asPerson, eachWay, looksRight } from "./kit";

test.describe.configure({ timeout: 180_000 });

eachWay("anyone may read what a partnership is and promises; what an area published stands as published", async (page, way) => {
  await page.goto("/wolds-and-coast");
  await expect(page.getByRole("heading", { level: 1, name: "Wolds and Coast" })).toBeVisible();
  await expect(page.getByText("We will bring families in when the idea comes").first()).toBeVisible();
  await expect(page.getByText("01632 960 100")).toBeVisible();
  await expect(page.getByText("Everything here is made up")).toBeVisible();
  await looksRight(page, way);
  await page.goto("/stockport");
  await expect(page.getByText("Only what was published")).toBeVisible();
  await expect(page.getByText("Value the lived experiences")).toBeVisible();
  await page.goto("/east-riding-of-yorkshire");
  await expect(page.getByRole("heading", { name: "Contact Cards" })).toBeVisible();
  await expect(page.getByText("Around 100 parent carers attend.")).toBeVisible();
  await expect(page.getByRole("link", { name: "localoffer.eastriding.gov.uk" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Think Local Act Personal/ })).toBeVisible();
  await looksRight(page, way);
  expect((await page.goto("/nowhere-at-all"))?.status()).toBe(404);
});

eachWay("Amara's home: what she is needed for, her works, what happened last", async (page, way) => {
  await asPerson(page, "amara");
  await page.goto("/wolds-and-coast");
  await looksRight(page, way);
  await expect(page.getByRole("heading", { level: 1, name: "Hello, Amara Mensah" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Short breaks leaflet" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Start a piece of work" })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Latest in your works" })).toBeVisible();
  await page.getByRole("link", { name: "All pieces of work you can see" }).click();
  await page.waitForURL("/wolds-and-coast/work");
  await expect(page.getByRole("heading", { level: 2, name: "Waiting well" })).toHaveCount(0);
});

eachWay("Dana finds a piece of work by its title and its stage, and may start one", async (page, way) => {
  await asPerson(page, "dana");
  await page.goto("/wolds-and-coast/work");
  await looksRight(page, way);
  await page.getByLabel("Find by title").fill("contact c");
  await page.getByRole("button", { name: "Find" }).click();
  await page.waitForURL(/title=contact/);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Contact cards"]);
  await page.getByRole("navigation", { name: "Stage" }).getByRole("link", { name: "Review" }).click();
  await page.waitForURL(/stage=review/);
  await expect(page.getByText("No work matches")).toBeVisible();
  await looksRight(page, way);
  await page.goto("/wolds-and-coast");
  await expect(page.getByRole("link", { name: "Start a piece of work" })).toBeVisible();
});

eachWay("whoever looks for a word finds it, misspelt too, and goes to where it was said; from outside only the outline is found", async (page, way) => {
  const box = () => page.getByRole("searchbox", { name: "What are you looking for?" });
  const search = async (words: string) => {
    await box().fill(words);
    await page.getByRole("button", { name: "Search" }).click();
    await page.waitForURL(/q=/);
  };
  await asPerson(page, "dana");
  await page.goto("/");
  await page.getByRole("link", { name: "Search" }).click();
  await looksRight(page, way);
  await search("eligibilty");
  await looksRight(page, way);
  await page.getByRole("link", { name: /Page two still says/ }).click();
  await expect(page.locator(":target")).toContainText("Page two still says");

  await asPerson(page, "mo");
  await page.goto("/search");
  await search("eligibility");
  await expect(page.getByText("Nothing found")).toBeVisible();
  await search("short breaks leaflet");
  await expect(page.getByRole("link", { name: "Short breaks leaflet" }).first()).toBeVisible();
});

test("machines may ask whether all is well", async ({ request }) => {
  expect(await (await request.get("/healthz")).text()).toBe("ok\n");
  expect(await (await request.get("/readyz")).text()).toBe("ready\n");
});

test("scripts and styles come packed as small as they go, and are kept", async ({ request }) => {
  const page = await (await request.get("/")).text();
  const built = [...new Set(page.match(/\/_next\/static\/[\w./~-]+\.(?:js|css)/g))];
  expect(built.length).toBeGreaterThan(2);
  for (const address of built) {
    const small = await request.get(address, { headers: { "accept-encoding": "br" } });
    const plain = await request.get(address, { headers: { "accept-encoding": "identity" } });
    expect(small.status()).toBe(200);
    expect(small.headers()["content-encoding"] ?? "not worth it").toMatch((await plain.body()).length < 1_000 ? "not worth it" : "br");
    expect(small.headers()["cache-control"]).toContain("immutable");
    expect(await small.text()).toBe(await plain.text());
  }
  expect((await request.get("/_next/static/chunks/not-there.js")).status()).toBe(404);
  expect((await request.get("/_next/static/%2e%2e/%2e%2e/package.json")).status()).toBeGreaterThanOrEqual(400);
});
