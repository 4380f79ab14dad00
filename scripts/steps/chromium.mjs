import { existsSync } from "node:fs";
import { Plain } from "./plain.mjs";
import { inProject, node } from "./project.mjs";
import { lastLine, run } from "./run.mjs";

const isRoot = process.getuid?.() === 0;

/** Quiet, without calls to its maker. As root Chromium only starts without its sandbox. */
export const CHROMIUM_FLAGS = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The shell first: it draws the same pages and costs a quarter less. */
const PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The Chromium of this machine. None: then Playwright looks for one of its own. */
export const findChromium = () => process.env.CHROMIUM_PATH || PLACES.find((place) => existsSync(place));

/** Finds a Chromium, or fetches one. Says where it came from. */
export async function bringChromium(tell) {
  if (process.env.CHROMIUM_PATH && !existsSync(process.env.CHROMIUM_PATH)) {
    throw new Plain(`There is no Chromium at ${process.env.CHROMIUM_PATH}: correct CHROMIUM_PATH, or leave it out.`);
  }
  const found = findChromium();
  if (found) return found;
  tell("fetching Chromium through Playwright");
  const fetched = await run(node(), [inProject("node_modules/@playwright/test/cli.js"), "install", "chromium"]);
  if (fetched.code === 0) return "Playwright's own";
  if (isRoot && existsSync("/usr/bin/apt-get")) return fromDebian(tell);
  throw new Plain(`There is no Chromium here and none could be fetched (${lastLine(fetched.output)}): install it, or say where it is with CHROMIUM_PATH.`);
}

async function fromDebian(tell) {
  tell("installing Debian's chromium-headless-shell");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  const { output } = await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium-headless-shell"], { env });
  const found = findChromium();
  if (found) return found;
  throw new Plain(`Chromium could not be installed (${lastLine(output)}): install it, or say where it is with CHROMIUM_PATH.`);
}
