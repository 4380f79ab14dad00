import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isOpen, isOwnWords, mayLetShow, pointState, speaksFor, type Heard } from "@/lib/point/rules";

type Deed = "answer" | "fair" | "not answered";
const DEEDS: readonly Deed[] = ["answer", "fair", "not answered"];

/** The table of docs/states.md: from each state, what each deed leads to. */
function modelFrom(doc: string): Map<string, Partial<Record<Deed, string>>> {
  const [, section = ""] = /^## A point[^\n]*\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(doc) ?? [];
  const rows = section.split("\n").filter((line) => line.startsWith("| ")).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
  return new Map(rows.slice(1).map(([state, ...to]) => [state!, Object.fromEntries(DEEDS.flatMap((deed, at) => (to[at] === "–" ? [] : [[deed, to[at]]])))]));
}

const model = modelFrom(readFileSync("docs/states.md", "utf8"));
const onScreen = (state: string) => state.replace(/ (again|after all)$/, "");

test("a point stands as docs/states.md says, whatever is answered and said of it", () => {
  expect([...model.keys()]).toEqual(["waiting", "answered", "fair", "not answered", "fair after all", "answered again", "fair again", "stands"]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...DEEDS), { maxLength: 12 }), (deeds) => {
      let state = "waiting";
      const heard: { answers: Heard["answers"][number][]; said: Heard["said"][number][] } = { answers: [], said: [] };
      deeds.forEach((deed, minute) => {
        const next = model.get(state)?.[deed];
        if (next === undefined) return;
        const at = new Date(Date.UTC(2026, 0, 12, 10, minute));
        if (deed === "answer") heard.answers.push({ how: "did", at });
        else heard.said.push({ kind: deed === "fair" ? "fair answer" : "not answered", at });
        state = next;
        expect(pointState(heard), deeds.slice(0, minute + 1).join(", ")).toBe(onScreen(state));
        expect(isOpen(pointState(heard))).toBe(state === "waiting" || state === "not answered");
      });
    }),
    { seed: 20261102, numRuns: 400 },
  );
});

const SEAT = { id: "parents", sector: "parent-carers" } as const;

test("who raised it speaks for it; where nobody here did, or they have left, their seat does", () => {
  const amara = { membershipId: "amara", seatId: "parents" };
  const priya = { membershipId: "priya", seatId: "parents" };
  const raised = { raisedBy: "amara", raiserLeft: false, seat: SEAT };
  expect([speaksFor(raised, amara), speaksFor(raised, priya)]).toEqual([true, false]);
  expect([speaksFor({ ...raised, raiserLeft: true }, priya), speaksFor({ ...raised, raisedBy: null }, priya)]).toEqual([true, true]);
  expect(speaksFor({ ...raised, raisedBy: null }, { membershipId: "chris", seatId: "health" })).toBe(false);
});

test("words written down by another are somebody's own once they say so", () => {
  expect(isOwnWords({ raisedBy: "amara", recordedBy: "amara", isConfirmed: false })).toBe(true);
  expect(isOwnWords({ raisedBy: "amara", recordedBy: "dana", isConfirmed: false })).toBe(false);
  expect(isOwnWords({ raisedBy: "amara", recordedBy: "dana", isConfirmed: true })).toBe(true);
  expect(isOwnWords({ raisedBy: null, recordedBy: "dana", isConfirmed: true })).toBe(false);
});

test("both keys of a shown point: whoever raised it and the lead; another seat where the lead raised it", () => {
  const point = { raisedBy: "amara", raiserLeft: false, raisedByLead: false, seat: SEAT };
  expect(mayLetShow(point, { membershipId: "amara", seatId: "parents", leads: false })).toBe(true);
  expect(mayLetShow(point, { membershipId: "dana", seatId: "education", leads: true })).toBe(true);
  expect(mayLetShow(point, { membershipId: "chris", seatId: "health", leads: false })).toBe(false);
  expect(mayLetShow({ ...point, raisedByLead: true }, { membershipId: "chris", seatId: "health", leads: false })).toBe(true);
});
