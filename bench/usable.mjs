import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { bringChromium, CHROMIUM_FLAGS, findChromium } from "../scripts/steps/chromium.mjs";
import { median } from "./load.mjs";
import { verdict, two } from "./report.mjs";
import { waitingLink } from "./visitors.mjs";

const VISITS = 5;
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const TIMES_SLOWER = 4;
const SHOWN_S = 0.8;
const USABLE_S = 1.5;

/** A phone in a bad place: how long until the invitation page is shown, and until all of it, scripts too, is there. */
export async function slowPhone({ at, ownerUrl, authSecret, demo }, tell) {
  const url = `${at}/invitation/${await waitingLink(ownerUrl, demo.id, authSecret)}`;
  await bringChromium(tell);
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  const visits = [];
  for (let visit = 1; visit <= VISITS; visit++) {
    tell(`visit ${visit} of ${VISITS}`);
    visits.push(await firstLook(browser, url));
  }
  await browser.close();
  const [shown, usable] = [median(visits.map((one) => one.shown)), median(visits.map((one) => one.usable))];
  return verdict({
    what: "A first visit on slow 4G (1.6 Mbit/s, 150 ms), with a processor four times slower", asked: `shown within ${SHOWN_S} s, usable within ${USABLE_S} s`,
    measured: `shown after ${two(shown)} s, everything there after ${two(usable)} s (its links and forms need no script, so they work from when it is shown; medians of ${VISITS} visits)`,
    holds: shown <= SHOWN_S && usable <= USABLE_S,
  });
}

async function firstLook(browser, url) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send("Network.enable");
  await wire.send("Network.emulateNetworkConditions", SLOW_4G);
  await wire.send("Emulation.setCPUThrottlingRate", { rate: TIMES_SLOWER });
  await page.goto(url, { waitUntil: "load" });
  const seen = await page.evaluate(() => ({ shown: performance.getEntriesByName("first-contentful-paint")[0].startTime / 1000, usable: performance.getEntriesByType("navigation")[0].loadEventEnd / 1000 }));
  await context.close();
  return seen;
}

const MEMORY_MB = 250;
const COLD_S = 1.5;

/** What the web process holds after all that was asked of it, and how soon a new one answers. Linux alone tells the first. */
export async function resting({ pid, coldStart }) {
  const status = process.platform === "linux" ? readFileSync(`/proc/${pid()}/status`, "utf8") : "";
  const megabytes = Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  const seconds = median([await coldStart(), await coldStart(), await coldStart()]);
  return verdict({
    what: "The web process", asked: `at most ${MEMORY_MB} MB, its first page within ${two(COLD_S)} s of its start`,
    measured: `${megabytes} MB after all the above, first page after ${two(seconds)} s (median of 3 starts)`,
    holds: megabytes <= MEMORY_MB && seconds <= COLD_S,
  });
}
