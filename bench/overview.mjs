import { Plain } from "../scripts/steps/plain.mjs";
import { longTopic, runningWork } from "./history.mjs";
import { HOW, sideBySide } from "./load.mjs";
import { two, verdict } from "./report.mjs";
import { statementsOf, whileWritingDown } from "./statements.mjs";
import { cookieOf } from "./visitors.mjs";

const COMMENTS = 30;

/** 1: the overview of a piece of work, against the same layout from the same data without a database. */
export async function overview(house, tell) {
  const path = `${house.demo.slug}/work/${(await runningWork(house.ownerUrl, house.demo.id, "Dana")).slug}`;
  return againstNoDatabase(house, tell, { what: "The overview", path, who: "Dana", atLeast: 0.6 });
}

/** A thread of thirty comments, the same way. */
export async function topic(house, tell) {
  const { slug, number } = await longTopic(house.ownerUrl, { partnershipId: house.demo.id, who: "Dana", comments: COMMENTS });
  return againstNoDatabase(house, tell, { what: `A topic with ${COMMENTS} comments`, path: `${house.demo.slug}/work/${slug}/comments/${number}`, who: "Dana" });
}

/** The dashboard of the demo, the same way. */
export const demoDashboard = (house, tell) => againstNoDatabase(house, tell, { what: "The dashboard of the demo", path: `${house.demo.slug}/dashboard`, who: "Mo" });

async function againstNoDatabase({ at, ownerUrl, log }, tell, { what, path, who, atLeast = 0 }) {
  const cookie = await cookieOf(ownerUrl, who);
  const real = { url: `${at}/${path}`, cookie };
  const frozen = { url: `${at}/bench/${path}`, cookie };
  await mustBeAlike(what, real, frozen, (does) => whileWritingDown(ownerUrl, () => statementsOf(log, does)));
  const { a, b, ratio, from, to } = await sideBySide(real, frozen, tell);
  return verdict({
    what: `${what} against the same layout without a database`,
    asked: atLeast ? `at least ${two(atLeast)}` : "to know",
    measured: `${two(ratio)} (${two(from)} to ${two(to)}; ${Math.round(a)} and ${Math.round(b)} pages a second; ${HOW})`,
    holds: ratio >= atLeast,
  });
}

/** A comparison is worth nothing when the two pages differ, or when the second asks the database after all. */
async function mustBeAlike(what, real, frozen, asked) {
  await textOf(real);
  const [one, other] = [await textOf(real), await textOf(frozen)];
  if (one.length < 1_000 || one !== other) throw new Plain(`${what} and its copy without a database do not show the same.`);
  if ((await asked(() => textOf(frozen))).length > 0) throw new Plain(`${what}: its copy without a database asks the database.`);
}

/** What stands on the page, without what differs from one request to the next. */
async function textOf({ url, cookie }) {
  const answer = await fetch(url, { headers: { cookie }, redirect: "manual" });
  if (answer.status !== 200) throw new Plain(`${new URL(url).pathname} answered ${answer.status}.`);
  const main = /<main[\s\S]*<\/main>/.exec(await answer.text())?.[0] ?? "";
  return main.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}
