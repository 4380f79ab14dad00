import { Plain } from "../scripts/steps/plain.mjs";
import { workWithEvents } from "./history.mjs";
import { LARGE, SMALL } from "./house.mjs";
import { tellLine, verdict } from "./report.mjs";
import { statementsOf, whileWritingDown } from "./statements.mjs";
import { cookieOf, waitingLink } from "./visitors.mjs";

const AT_MOST = 12;
const FEW_EVENTS = 10;
const MANY_EVENTS = 5_000;
const WARM_UPS = 3;
const VISITS = 3;

/** Page, who looks, and where it is. */
const PAGES = [
  ["home", "Dana", ({ slug }) => `/${slug}`],
  ["list of works", "Mo", ({ slug }) => `/${slug}/work`],
  ["overview", "Dana", ({ slug, work }) => `/${slug}/work/${work}`],
  ["comments", "Dana", ({ slug, work }) => `/${slug}/work/${work}/comments`],
  ["actions", "Dana", ({ slug, work }) => `/${slug}/work/${work}/actions`],
  ["ladder", "Dana", ({ slug, work }) => `/${slug}/work/${work}/ladder`],
  ["the record", "Dana", ({ slug, work }) => `/${slug}/work/${work}/ladder/record`],
  ["decisions", "Dana", ({ slug, work }) => `/${slug}/work/${work}/decisions`],
  ["points", "Dana", ({ slug, work }) => `/${slug}/work/${work}/points`],
  ["one page", "Mo", ({ slug, work }) => `/${slug}/work/${work}/evidence`],
  ["seats", "Dana", ({ slug, work }) => `/${slug}/work/${work}/seats`],
  ["story", "Dana", ({ slug, work }) => `/${slug}/work/${work}/story`],
  ["dashboard", "Mo", ({ slug }) => `/${slug}/dashboard`],
  ["promises", "Mo", ({ slug }) => `/${slug}/promises`],
  ["you said", "Mo", ({ slug }) => `/${slug}/you-said`],
  ["my actions", "Dana", () => "/actions"],
  ["administration", "Ada", ({ slug }) => `/${slug}/admin`],
  ["invitation", null, ({ token }) => `/invitation/${token}`],
];

/** 3: what each main page asks of PostgreSQL, counted there, in a small place and in a large one. */
export async function queries(house, tell) {
  const cookies = { Dana: await cookieOf(house.ownerUrl, "Dana"), Mo: await cookieOf(house.ownerUrl, "Mo"), Ada: await cookieOf(house.ownerUrl, "Ada") };
  const few = await placeIn(house, house.small, FEW_EVENTS);
  const many = await placeIn(house, house.large, MANY_EVENTS);
  const counted = await whileWritingDown(house.ownerUrl, async () => {
    const rows = [];
    for (const [name, who, path] of PAGES) {
      tell(name);
      const count = (place) => messagesFor(house, `${house.at}${path(place)}`, cookies[who]);
      rows.push({ name, few: await count(few), many: await count(many) });
    }
    return rows;
  });
  const most = Math.max(...counted.flatMap(({ few: one, many: other }) => [one.length, other.length]));
  const holds = verdict({
    what: `Queries of a page, all messages counted, with ${SMALL} works and ${FEW_EVENTS} events, and with ${LARGE} and ${MANY_EVENTS}`,
    asked: `at most ${AT_MOST}, whatever the size`,
    measured: `${most} at most`,
    holds: most <= AT_MOST && counted.every((row) => row.few.length === row.many.length),
  });
  for (const row of counted) tellLine(`    ${row.name.padEnd(14)} ${String(row.few.length).padStart(2)} and ${String(row.many.length).padStart(2)}`);
  return holds;
}

const placeIn = async ({ ownerUrl, authSecret }, { id, slug }, events) => ({
  slug,
  work: (await workWithEvents(ownerUrl, { partnershipId: id, who: "Dana", events })).slug,
  token: await waitingLink(ownerUrl, id, authSecret),
});

/** The most that one visit of several took, on lines to PostgreSQL that were open already. */
async function messagesFor({ log }, url, cookie) {
  for (let visit = 0; visit < WARM_UPS; visit++) await visited(url, cookie);
  const each = [];
  for (let visit = 0; visit < VISITS; visit++) each.push(await statementsOf(log, () => visited(url, cookie)));
  return each.reduce((one, other) => (other.length > one.length ? other : one));
}

async function visited(url, cookie) {
  const answer = await fetch(url, { headers: cookie ? { cookie } : {}, redirect: "manual" });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Plain(`${new URL(url).pathname.replace(/[\w-]{43}/, "…")} answered ${answer.status}, so its queries cannot be counted.`);
}
