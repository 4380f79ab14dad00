import { Plain } from "../scripts/steps/plain.mjs";
import { runningWork } from "./history.mjs";
import { HOW, sideBySide } from "./load.mjs";
import { two, verdict } from "./report.mjs";
import { statementsOf, whileWritingDown } from "./statements.mjs";
import { cookieOf } from "./visitors.mjs";

const AT_LEAST = 0.6;

/** 1: the overview of a piece of work, against the same layout from the same data without a database. */
export async function overview({ at, ownerUrl, log, demo }, tell) {
  const cookie = await cookieOf(ownerUrl, "Dana");
  const path = `${demo.slug}/work/${(await runningWork(ownerUrl, demo.id, "Dana")).slug}`;
  const real = { url: `${at}/${path}`, cookie };
  const frozen = { url: `${at}/bench/${path}`, cookie };
  await mustBeAlike(real, frozen, (does) => whileWritingDown(ownerUrl, () => statementsOf(log, does)));
  const { a, b, ratio, from, to } = await sideBySide(real, frozen, tell);
  return verdict({
    what: "The overview against the same layout without a database",
    asked: `at least ${two(AT_LEAST)}`,
    measured: `${two(ratio)} (${two(from)} to ${two(to)}; ${Math.round(a)} and ${Math.round(b)} pages a second; ${HOW})`,
    holds: ratio >= AT_LEAST,
  });
}

/** A comparison is worth nothing when the two pages differ, or when the second asks the database after all. */
async function mustBeAlike(real, frozen, asked) {
  const [one, other] = [await textOf(real), await textOf(frozen)];
  if (one.length < 1_000 || one !== other) throw new Plain("The overview and its copy without a database do not show the same.");
  if ((await asked(() => textOf(frozen))).length > 0) throw new Plain("The overview's copy without a database asks the database.");
}

/** What stands on the page, without what differs from one request to the next. */
async function textOf({ url, cookie }) {
  const answer = await fetch(url, { headers: { cookie }, redirect: "manual" });
  if (answer.status !== 200) throw new Plain(`${new URL(url).pathname} answered ${answer.status}.`);
  const main = /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? "";
  return main.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}
