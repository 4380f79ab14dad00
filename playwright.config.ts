import { defineConfig } from "@playwright/test";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHROMIUM_FLAGS, findChromium } from "./scripts/steps/chromium.mjs";
import { SETTINGS } from "./lib/settings.ts";

// Playwright reads this file again in each of its workers: what is chosen once is handed on by the environment.
const port = (process.env.JOURNEYS_PORT ??= "3210");
const dataDir = (process.env.JOURNEYS_DATA_DIR ??= mkdtempSync(join(tmpdir(), "alongside-journeys-")));
process.env.JOURNEYS_DONE ??= mkdtempSync(join(tmpdir(), "alongside-journeys-done-"));
const baseURL = `http://localhost:${port}`;

/** An empty line is one that was said, so neither the machine's nor the project's .env fills it in. */
const nothingSaid = Object.fromEntries(SETTINGS.map((name) => [name, ""]));
const ownWidth = /\d+ px/;
const hostile = "**/journeys/hostile/*.spec.ts";

export default defineConfig({
  testDir: "tests/journeys",
  outputDir: "test-results",
  // A story waits as often as it works: three keep two processors busy.
  workers: 3,
  expect: { timeout: 10_000 },
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [["list"], ["json", { outputFile: process.env.JOURNEYS_RESULTS ?? "test-results/journeys.json" }]],
  use: {
    baseURL,
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 900 } }, testIgnore: hostile },
    // A story that says its own width in its name runs once.
    { name: "phone", use: { viewport: { width: 320, height: 640 } }, grepInvert: ownWidth, testIgnore: hostile },
    // Sends every form there is, also those that change the cast's names: when nobody else is in the house.
    { name: "hostile", testMatch: hostile, dependencies: ["desktop", "phone"] },
  ],
  webServer: {
    command: "node scripts/start.mjs",
    url: `${baseURL}/healthz`,
    timeout: 240_000,
    env: { ...nothingSaid, DEMO: "1", PORT: port, DATA_DIR: dataDir },
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "pipe",
  },
});
