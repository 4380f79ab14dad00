import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { OverTime } from "@/components/record/OverTime";
import type { Rung } from "@/lib/ladder/read";
import { TLAP } from "@/lib/ladder/reading/ladders";
import { dayOf } from "@/lib/ladder/reading/day";
import type { KeptReading } from "@/lib/record/read";

const RUNGS = TLAP.rungs.map(({ key, name }, at) => ({ key, name, position: at + 1, words: "", band: "with", tests: [] })).toReversed() as unknown as Rung[];
const kept = (number: number, day: string, rungKey: string, preset?: string) =>
  ({ number, day, rungKey, because: "rung", stage: "design", localRules: preset !== undefined, presetRungKey: preset ?? null, sinceDay: null, sinceRungKey: null, sincePresetRungKey: null, onCourseKey: null }) as unknown as KeptReading;
const shown = (...readings: KeptReading[]) => renderToStaticMarkup(h(OverTime, { kept: readings.toReversed(), said: [], rungs: RUNGS, today: dayOf("2026-06-01") }));

test("where a partnership has tests of its own, the preset has a line of its own beside the record, named in words", () => {
  const both = shown(kept(1, "2026-01-12", "informing"), kept(2, "2026-03-01", "engagement", "consultation"));
  expect(both).toContain("The record shows, by the national preset");
  expect(both).toContain("by the partnership’s own tests once they held");
  // In the key, and in the picture: one stretch from the day on which the own tests held.
  expect(both.match(/class="over-time-preset"/g)).toHaveLength(2);
  expect(both.split('class="over-time-preset"').at(-1)!.match(/<line /g)).toHaveLength(1);
  expect(both).not.toMatch(/style=/);
});

test("where every reading is by the preset, there is one line, and no word of another", () => {
  const one = shown(kept(1, "2026-01-12", "informing"), kept(2, "2026-03-01", "consultation"));
  expect(one).not.toMatch(/preset|own tests/);
  expect(one).toContain("The record shows");
});

test("where the group started again, what the record shows since then has a line of its own from that day on", () => {
  const again = { ...kept(2, "2026-03-01", "informing"), sinceDay: "2026-03-01", sinceRungKey: "engagement" } as KeptReading;
  const both = shown(kept(1, "2026-01-12", "informing"), again);
  expect(both).toContain("The record shows, since we started again");
  expect(both.match(/class="over-time-again"/g)).toHaveLength(2);
  expect(both.split('class="over-time-again"').at(-1)!.match(/<line /g)).toHaveLength(1);
  expect(shown(kept(1, "2026-01-12", "informing"))).not.toMatch(/started again/);
});
