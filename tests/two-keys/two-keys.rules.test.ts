import { expect, test } from "vitest";
import type { Sector } from "@/lib/seat/sectors";
import { answerBy, keyOf, keysState, mayTurn } from "@/lib/two-keys/rules";

const sits = (personId: string, sector: Sector, seatId: string = sector) => ({ personId, seatId, sector });
const dana = sits("dana", "education");
const amara = sits("amara", "parent-carers");
const bev = sits("bev", "parent-carers");
const josh = sits("josh", "young-people");
const chris = sits("chris", "health");

test.each([
  ["Dana leads: hers is the lead's key", dana, dana, "lead"],
  ["a family seat holds the other", amara, dana, "other"],
  ["young people hold it too", josh, dana, "other"],
  ["health holds none", chris, dana, null],
  ["where a parent carer leads, health holds the other", chris, amara, "other"],
  ["and young people do, who are another sector", josh, amara, "other"],
  ["but nobody of the lead's own seat", bev, amara, null],
  ["without a lead there are no keys", amara, null, null],
] as const)("keys: %s", (_, person, lead, key) => {
  expect(keyOf(person, lead)).toBe(key);
});

test("two keys are two people of two seats", () => {
  const byDana = { firstKey: "lead", askedBy: "dana", askedSeatId: "education" } as const;
  expect([amara, josh, chris, dana].map((one) => mayTurn(byDana, one, dana))).toEqual([true, true, false, false]);
  const byAmara = { firstKey: "other", askedBy: "amara", askedSeatId: "parent-carers" } as const;
  expect([dana, bev, josh, chris].map((one) => mayTurn(byAmara, one, dana))).toEqual([true, false, false, false]);
});

test("handing over the lead gives nobody both keys: neither who asked, nor another of their seat", () => {
  const byAmara = { firstKey: "other", askedBy: "amara", askedSeatId: "parent-carers" } as const;
  expect([mayTurn(byAmara, amara, amara), mayTurn(byAmara, bev, bev), mayTurn(byAmara, chris, chris)]).toEqual([false, false, true]);
});

const at = (day: string) => new Date(`2026-${day}T10:00:00Z`);

test("there are 14 days to answer; twice as many for somebody with an access need; school holidays are not counted", () => {
  expect(answerBy(at("01-12"), {})).toEqual(at("01-26"));
  expect(answerBy(at("01-12"), { twiceAsLong: true })).toEqual(at("02-09"));
  expect(answerBy(at("03-23"), { holidays: [{ from: "2026-03-30", to: "2026-04-10" }] })).toEqual(at("04-18"));
});

test("the last day counts whole, by London's clock", () => {
  const keys = { answerBy: at("01-26"), turnedAt: null, declinedAt: null, withdrawnAt: null, ranOutAt: null };
  expect(keysState(keys, new Date("2026-01-26T23:59:00Z"))).toBe("waiting");
  expect(keysState(keys, new Date("2026-01-27T00:01:00Z"))).toBe("not confirmed");
  expect(keysState({ ...keys, turnedAt: at("01-20") }, at("02-20"))).toBe("turned");
  expect(keysState({ ...keys, declinedAt: at("01-20") }, at("02-20"))).toBe("declined");
  expect(keysState({ ...keys, withdrawnAt: at("01-20") }, at("02-20"))).toBe("taken back");
});
