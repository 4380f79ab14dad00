// The README's pictures: taken from the running demo (npm start first), never drawn. `npm run pictures`
import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "./steps/chromium.mjs";

const base = process.env.APP_URL ?? "http://localhost:3000";
const work = "/wolds-and-coast/work/short-breaks-leaflet";
const PICTURES = [
  { name: "overview", as: "dana", path: work, width: 1280, height: 1000 },
  { name: "overview-phone", as: "amara", path: work, width: 360, height: 780 },
  { name: "record", as: "dana", path: `${work}/ladder/record`, width: 1280, height: 1000 },
  { name: "dashboard", as: "mo", path: "/wolds-and-coast/dashboard", width: 1280, height: 1000 },
  { name: "actions", as: "dana", path: `${work}/actions`, width: 1280, height: 900 },
  { name: "comments-phone", as: "amara", path: `${work}/comments`, width: 360, height: 780 },
  { name: "ladder-dark", as: "dana", path: `${work}/ladder`, width: 1280, height: 1000, dark: true },
];

const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
mkdirSync("docs/pictures", { recursive: true });
for (const { name, as, path, width, height, dark } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? "dark" : "light", deviceScaleFactor: width < 500 ? 2 : 1 });
  await page.goto(base);
  await page.getByRole("button", { name: new RegExp(`^be ${as}$`, "i") }).click();
  await page.goto(base + path);
  await page.waitForLoadState("networkidle").catch(() => {});
  await page.screenshot({ path: `docs/pictures/${name}.png` });
  await page.close();
  console.log(`docs/pictures/${name}.png`);
}
await browser.close();
