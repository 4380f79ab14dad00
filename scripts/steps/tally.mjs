import { existsSync, readFileSync } from "node:fs";
import { say } from "./say.mjs";

export const PASSED = { passed: 1, failed: 0 };
export const FAILED = { passed: 0, failed: 1 };

export const added = (tallies) =>
  tallies.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), { passed: 0, failed: 0 });

/** One part of the gate: its name, its output as it comes, its result and time. It never stops the parts after it. */
export async function part(name, work) {
  const began = performance.now();
  const tally = await work().catch((error) => {
    say(error.name === "Plain" || error.name === "CannotStart" ? error.message : error.stack);
    return FAILED;
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const counted = tally.passed + tally.failed > 1 ? `: ${tally.passed} passed, ${tally.failed} failed` : "";
  say(`${tally.failed === 0 ? "✓" : "✗"} ${name}${counted} (${seconds} s)`);
  return tally;
}

/** vitest's own report. A file that could not even be read holds no test, and counts as one that failed. */
export function tallyOfVitest(file, code) {
  if (!existsSync(file)) return FAILED;
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, "utf8"));
  const unread = testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"));
  return atLeastOne({ passed: numPassedTests, failed: numFailedTests + unread.length }, code);
}

export function tallyOfPlaywright(file, code) {
  if (!existsSync(file)) return FAILED;
  const { stats, errors } = JSON.parse(readFileSync(file, "utf8"));
  return atLeastOne({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }, code);
}

/** A runner that ends badly without a failed test has still failed; one that ran nothing proves nothing. */
const atLeastOne = (tally, code) => (tally.failed === 0 && (code !== 0 || tally.passed === 0) ? { ...tally, failed: 1 } : tally);
