import { test } from "vitest";
import { seeInside } from "@/lib/access/see";
import { challengeDecision } from "@/lib/decision/challenge-decision";
import { confirmDecision } from "@/lib/decision/confirm-decision";
import { contestMissing } from "@/lib/decision/contest-missing";
import { decisionNumbered } from "@/lib/decision/read";
import { recordDecision } from "@/lib/decision/record-decision";
import { sayMissing } from "@/lib/decision/say-missing";
import { sharedDecisions } from "@/lib/decision/rules";
import { tellFamilies } from "@/lib/decision/tell-families";
import { withdrawMissing } from "@/lib/decision/withdraw-missing";
import { factsOf } from "@/lib/fact/read";
import { dayNumber } from "@/lib/fact/rules";
import { daysAfter } from "@/lib/work/dates";
import { days, on, type Cast, type Member } from "../cast/cast";
import { aDecision, LEAFLET } from "../decision/decisions";
import { tableOf, walk, type Walker } from "./table";

type OneDecision = { cast: Cast; slug: string; number: string };

/** How the product reads it: shared or not by the facts, and what was said of it last. */
async function read({ cast, slug, number }: OneDecision, who: Member, now: Date) {
  const { one, facts } = (await seeInside(on(now, cast, who, slug), { one: decisionNumbered(number), facts: factsOf }))!;
  return { shared: sharedDecisions(facts.list, dayNumber(now)).get(one.id), said: one.said.map(({ kind }) => kind) };
}

async function aWalkedDecision({ cast, slug, says }: Awaited<ReturnType<typeof aDecision>>): Promise<Walker> {
  const number = String((await recordDecision(says(cast.dana, 2), { ...LEAFLET, madeWhere: "elsewhere", seats: [] })).number);
  const one = { cast, slug, number };
  let now = days(2);
  const later = (by: number) => (now = daysAfter(now, by));
  const at = (who: Member) => on(now, cast, who, slug);
  const mayStill = async (kind: string) => (await read(one, cast.dana, now)).said.filter((one) => one === "confirms" || one === "challenges").at(-1) !== kind;
  return {
    stands: async () => {
      const { shared, said } = await read(one, cast.chris, now);
      const told = said.includes("told families");
      const last = said.filter((kind) => kind === "confirms" || kind === "challenges").at(-1);
      if (shared === "confirmed") return "confirmed";
      if (last === "challenges") return told ? "challenged" : "challenged untold";
      if (last === "confirms") return told ? "agreed too early" : "agreed untold";
      return told ? "told" : "not shared";
    },
    does: {
      "tell families": () => { later(1); return tellFamilies(at(cast.dana), { number }); },
      "a family seat agrees, three days on": async () => { if (await mayStill("confirms")) later(3); return confirmDecision(at(cast.amara), { number }); },
      "a family seat does not agree": () => { later(0.01); return challengeDecision(at(cast.amara), { number, words: "We were not asked" }); },
    },
  };
}

test("a decision is shared as docs/states.md says, whatever is said of it", { timeout: 90_000 }, async () => {
  const here = await aDecision();
  await walk(tableOf("A decision, and whether it is shared"), { begin: () => aWalkedDecision(here), runs: 30, longest: 5, seed: 20261205 });
});

/** Chris says that one is missing; his seat may take that back, and a family seat may contest it. */
async function aMissingOne({ cast, slug }: Awaited<ReturnType<typeof aDecision>>): Promise<Walker> {
  const at = (who: Member) => on(days(2), cast, who, slug);
  const number = String((await sayMissing(at(cast.chris), { what: "The budget was cut", madeOn: "2026-01-13" })).number);
  const one = { cast, slug, number };
  return {
    stands: async () => {
      const { shared, said } = await read(one, cast.dana, days(2));
      const over = [...(said.includes("withdraws") ? ["taken back"] : []), ...(said.includes("contests") ? ["contested"] : [])];
      return shared ? (over.length === 0 ? "stands" : "counts, though it was answered") : over.join(", ");
    },
    does: {
      "its seat takes it back": () => withdrawMissing(at(cast.chris), { number }),
      "a family seat contests it": () => contestMissing(at(cast.amara), { number, words: "We were asked" }),
    },
  };
}

test("a decision that is said to be missing stands as docs/states.md says", { timeout: 60_000 }, async () => {
  const here = await aDecision();
  await walk(tableOf("A decision said to be missing"), { begin: () => aMissingOne(here), runs: 10, longest: 4, seed: 20261206 });
});
