import { randomUUID } from "node:crypto";
import { JSDOM } from "jsdom";
import { Plain } from "../scripts/steps/plain.mjs";
import { runningWork } from "./history.mjs";
import { median } from "./load.mjs";
import { asOwner } from "./owner.mjs";
import { two, verdict } from "./report.mjs";
import { statementsOf, whileWritingDown } from "./statements.mjs";
import { cookieOf } from "./visitors.mjs";

const ROUNDS = 11;
const SECONDS = 1;
const CONNECTIONS = 4;

/** Nobody may say so much at once. In the bench's own database everything was said a day ago. */
const SAID_LONG_AGO = `create or replace function said_long_ago() returns trigger language plpgsql as $$ begin new.posted_at := new.posted_at - interval '1 day'; return new; end $$;
  create or replace trigger said_long_ago before insert on comment for each row execute function said_long_ago()`;

/** What it costs to say something: the form of the comments page, sent as a browser without scripts sends it. */
export async function posting(house, tell) {
  const path = `${house.demo.slug}/work/${(await runningWork(house.ownerUrl, house.demo.id, "Dana")).slug}/comments`;
  await asOwner(house.ownerUrl, (sql) => sql.unsafe(SAID_LONG_AGO));
  return sending(house, tell, { what: "Posting a comment", path, button: "Post", values: () => ({ body: "Could we say in the first line who this is for?" }) });
}

/** What it costs to begin: the first page of a piece of work, after which the forum has been told. */
export const beginning = (house, tell) =>
  sending(house, tell, {
    what: "Beginning a piece of work", path: `${house.demo.slug}/work/new`, button: "Continue",
    values: () => ({ title: `A work of the bench ${randomUUID()}`, idea: "To see how long it takes.", ideaFrom: "family or forum", seat: "education" }),
  });

async function sending(house, tell, { what, path, button, values }) {
  const cookie = await cookieOf(house.ownerUrl, "Dana");
  const url = `${house.at}/${path}`;
  const form = await formOf(url, cookie, button);
  const send = async () => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...form, ...values(), once: randomUUID() })) body.append(name, value);
    const answer = await fetch(url, { method: "POST", body, redirect: "manual", headers: { cookie, origin: house.at } });
    await answer.arrayBuffer();
    if (answer.status !== 303) throw new Plain(`${what}: the form was not taken (${answer.status}).`);
  };
  const look = async () => void (await (await fetch(`${house.at}/bench/${house.demo.slug}/dashboard`, { headers: { cookie: await manager(house) } })).arrayBuffer());
  for (let warm = 0; warm < 20; warm++) await send();
  const messages = await whileWritingDown(house.ownerUrl, () => statementsOf(house.log, send));
  const rounds = [];
  for (let round = 1; round <= ROUNDS; round++) {
    tell(`round ${round} of ${ROUNDS}`);
    rounds.push({ sent: await timesASecond(send), shown: await timesASecond(look) });
  }
  return verdict({
    what: `${what}, by the form, against showing a page without a database`, asked: "to know",
    measured: `${two(median(rounds.map(({ sent, shown }) => sent / shown)))} (${Math.round(median(rounds.map(({ sent }) => sent)))} a second, ${messages.length} messages to PostgreSQL each; medians of ${ROUNDS} rounds of ${SECONDS} s, in turns, ${CONNECTIONS} connections)`,
    holds: true,
  });
}

let mo;
const manager = (house) => (mo ??= cookieOf(house.ownerUrl, "Mo"));

async function timesASecond(does) {
  const until = performance.now() + SECONDS * 1000;
  let times = 0;
  await Promise.all(Array.from({ length: CONNECTIONS }, async () => {
    for (; performance.now() < until; times++) await does();
  }));
  return times / SECONDS;
}

/** What the page's own form would send before anything is written into it. */
async function formOf(url, cookie, words) {
  const { document, FormData: Filled } = new JSDOM(await (await fetch(url, { headers: { cookie } })).text()).window;
  const form = [...document.forms].find((one) => [...one.querySelectorAll("button")].some((button) => button.textContent.trim() === words));
  if (!form) throw new Plain(`${new URL(url).pathname} has no form with the button ${words}.`);
  return Object.fromEntries(new Filled(form));
}
