import { expect, test } from "vitest";
import { seeOutline } from "@/lib/access/see";
import { factsOf } from "@/lib/fact/read";
import { dayOf } from "@/lib/ladder/reading/day";
import { FORUM, TLAP } from "@/lib/ladder/reading/ladders";
import { read, type Climb } from "@/lib/ladder/reading/rules";
import { daysAfter } from "@/lib/work/dates";
import { MONDAY } from "../cast/cast";
import { stories } from "../reading/story";
import { playForReal } from "./player";

const FIRST = dayOf("2026-01-12");
const short = (climb: Climb | null) => climb && { rung: climb.rung, onCourse: climb.onCourse, unmet: climb.unmet, notYet: climb.notYet };

/** Each story is played through the real verbs on a moving clock, and what the tables then hold is read. */
for (const { title, ladder, events, expect: expected } of stories) {
  test(title, async () => {
    const { table, lastDay } = await playForReal({ ladder, events });
    const now = new Date(daysAfter(MONDAY, lastDay).getTime() + 36_000_000);
    const { facts } = await seeOutline(table.lead(now), { facts: factsOf }, {});
    const { since, ...reading } = read(facts.list, FIRST + lastDay, ladder === "forum" ? FORUM : TLAP);
    expect({ ...short({ ...reading }), since: short(since) }).toEqual(expected);
  });
}
