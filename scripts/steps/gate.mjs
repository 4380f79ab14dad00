import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { findPostgres } from "../../db/embedded/binaries.ts";
import { build } from "./build.mjs";
import { bringChromium } from "./chromium.mjs";
import { inProject, node } from "./project.mjs";
import { run } from "./run.mjs";
import { say } from "./say.mjs";
import { shortLived } from "./short-lived.mjs";
import { whenStopping, stopEverything } from "./stopping.mjs";
import { added, FAILED, part, PASSED, tallyOfPlaywright, tallyOfVitest } from "./tally.mjs";
import { testSurroundings } from "./test-surroundings.mjs";

const program = (...path) => inProject("node_modules", ...path);

/** Every check there is, in the order of what fails soonest. The last line is the sum. */
export async function gate({ quick }) {
  const folder = mkdtempSync(join(shortLived(), "alongside-gate-"));
  whenStopping(() => rmSync(folder, { recursive: true, force: true }));
  // Whatever is started from here on leaves its own there, too.
  process.env.TMPDIR = folder;
  const tallies = [
    await part("Lint", () => checked([program("oxlint/bin/oxlint"), "--deny-warnings"])),
    await part("Types", types),
    await part("Rules, verbs and screens on PostgreSQL 18", () => vitest(join(folder, "vitest.json"), [], quick ? { QUICK: "1" } : {})),
  ];
  if (!quick) tallies.push(...(await theLongOnes(folder)));
  const { passed, failed } = added(tallies);
  await stopEverything();
  say(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

async function theLongOnes(folder) {
  const system = systemPostgres();
  const again = system
    ? await part(`Verbs on this machine's PostgreSQL ${system.major}, signed in as its owner`, () => vitest(join(folder, "system.json"), ["--project", "verbs", "--project", "alone"], { TEST_POSTGRES: "system", TEST_ROLE: "owner" }))
    : skipped("Verbs on this machine's own PostgreSQL: it has none");
  const built = await part("Build", () => build({ dataDir: folder }).then(() => PASSED));
  const ready = built.failed ? built : await part("Chromium", () => bringChromium(say).then(() => PASSED));
  const journeys = ready.failed ? { ...FAILED } : await part("Journeys in a real browser", () => playwright(folder));
  if (ready.failed) say("✗ Journeys in a real browser: could not run");
  return [again, built, built.failed ? { passed: 0, failed: 0 } : ready, journeys];
}

function systemPostgres() {
  try {
    return findPostgres("system");
  } catch {
    return undefined;
  }
}

function skipped(why) {
  say(`- ${why}`);
  return { passed: 0, failed: 0 };
}

async function checked(args) {
  const { code, output } = await run(node(), args, { env: testSurroundings() });
  if (code !== 0) process.stdout.write(output);
  return code === 0 ? PASSED : FAILED;
}

/** Next writes down the types of our addresses first. */
async function types() {
  const written = await checked([program("next/dist/bin/next"), "typegen"]);
  return written.failed ? written : checked([program("typescript/bin/tsc"), "--noEmit"]);
}

async function vitest(results, args = [], env = {}) {
  const words = ["run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  const { code } = await run(node(), [program("vitest/vitest.mjs"), ...words], { env: testSurroundings(env), show: true });
  return tallyOfVitest(results, code);
}

async function playwright(folder) {
  const results = join(folder, "journeys.json");
  const env = testSurroundings({ JOURNEYS_RESULTS: results, JOURNEYS_DATA_DIR: join(folder, "journeys"), JOURNEYS_PORT: String(await freePort()) });
  const { code } = await run(node(), [program("@playwright/test/cli.js"), "test"], { env, show: true });
  return tallyOfPlaywright(results, code);
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
