import { expect, test } from "vitest";
import { historyOf } from "@/lib/ladder/history";
import type { Stage } from "@/lib/work/stages";

const on = (day: number) => new Date(`2026-01-${day}T10:00:00Z`);
const begun = (stage: Stage, day: number, round = 0) => ({ stage, round, on: on(day) });
const parents = { id: "parents", sector: "parent-carers" as const, label: "" };
const said = (position: number, stage: Stage, day: number, seat: typeof parents | null = null, more: object = {}) => ({ position, rungName: `Rung ${position}`, stage, round: 0, on: on(day), beside: false, seat, ...more });

test("stage by stage: what the lead says stands until it is said anew, a seat is asked anew in every stage", () => {
  const { stays, voices } = historyOf(
    [begun("idea", 10), begun("design", 14), begun("delivery", 18), begun("closed", 25)],
    // The newest first, as the list gives them.
    [said(6, "delivery", 19), said(3, "delivery", 19, parents), said(4, "idea", 12, parents), said(5, "idea", 11, parents), said(4, "idea", 11)],
  );
  expect(stays.map(({ stage }) => stage)).toEqual(["idea", "design", "delivery"]);
  expect(voices.map(({ seat, at }) => [seat?.id ?? "lead", at.map((one) => one?.position ?? null)])).toEqual([["lead", [4, 4, 6]], ["parents", [4, null, 3]]]);
});

test("a round has its own stays, and a member's view beside the seat's is no part of the line", () => {
  const { voices } = historyOf(
    [begun("idea", 10), begun("scoping", 12), begun("scoping", 20, 1)],
    [said(6, "scoping", 21, parents, { round: 1 }), said(7, "scoping", 21, parents, { round: 1, beside: true }), said(3, "scoping", 13, parents)],
  );
  expect(voices[0]?.at.map((one) => one?.position ?? null)).toEqual([null, 3, 6]);
  expect(historyOf([begun("idea", 10)], []).voices).toEqual([]);
});
