import { seeInside } from "@/lib/access/see";
import { factsOf } from "@/lib/fact/read";
import { dayOf } from "@/lib/ladder/reading/day";
import { TLAP } from "@/lib/ladder/reading/ladders";
import { read } from "@/lib/ladder/reading/rules";
import type { TestKey } from "@/lib/ladder/reading/finding";
import { days, on, type Cast } from "../cast/cast";

export const FIRST = dayOf("2026-01-12");

/** The facts of a work as its lead sees them on a day. */
export const factsOn = async (cast: Cast, slug: string, day: number) => (await seeInside(on(days(day), cast, cast.dana, slug), { facts: factsOf }))!.facts;

/** What the record shows of one test on a day. */
export const resultOn = async (cast: Cast, slug: string, day: number, key: TestKey) =>
  read((await factsOn(cast, slug, day)).list, FIRST + day, TLAP).tests.find((one) => one.key === key)?.result;
