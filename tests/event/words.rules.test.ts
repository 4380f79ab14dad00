import { expect, test } from "vitest";
import type { Kind } from "@/lib/event/kinds";
import { byDay, eventNumber } from "@/lib/event/rules";
import { sentence, sentenceOfKept, type DetailOf } from "@/lib/event/words";

test("every deed reads as a sentence about people", () => {
  expect(sentence("work begun", { title: "Short breaks leaflet", idea: "A leaflet for families", sector: "education" }, "Dana Kerr")).toBe("Dana Kerr began “Short breaks leaflet” with this idea: A leaflet for families.");
  expect(sentence("settled before said", { what: "The money is £20,000", kind: "limit", setBy: "the council", since: "2026-04-01" }, "Dana Kerr")).toBe(
    "Dana Kerr said this was settled before: The money is £20,000. It is a limit, set by the council, since 1 April 2026.");
  expect(sentence("seat left empty", { sector: "young-people", label: "", because: "Nobody is old enough", heardHow: "Through the youth forum" }, "Dana Kerr")).toBe(
    "Dana Kerr left the Young people seat empty, because: Nobody is old enough. How they will be heard instead: Through the youth forum.");
  expect(sentence("person joined", { sector: "other", label: "Council SEND team", how: "picked" }, "Mo Reed")).toBe("Mo Reed joined in the Council SEND team seat.");
  expect(sentence("work opened", { invited: 1, empty: 0 }, "Dana Kerr")).toBe("The work opened to everyone in it: 1 person was asked.");
  expect(sentence("stage moved", { from: "idea", to: "design" }, "Dana Kerr")).toBe("Dana Kerr moved the work from Idea to Design.");
});

test("what nobody did is told without a doer", () => {
  expect(sentence("invitation delivered", { sector: "parent-carers", label: "" }, null)).toBe("The letter for the Parent carers seat arrived.");
  expect(sentence("invitation declined", { sector: "health", label: "" }, null)).toBe("Health: the person asked said “no, thank you”.");
  expect(sentence("work recorded afterwards", { title: "Contact Cards", source: "" }, null)).toBe("Recorded by the operator from what was published.");
  expect(sentence("comment posted", { number: 3 }, null)).toBe("Somebody wrote a comment.");
});

test("words that were taken out, and kinds this version does not know, still have their line", () => {
  expect(sentenceOfKept("comment posted", null, "Amara")).toBe("Something happened here. Its words were taken out.");
  expect(sentenceOfKept("moon landing", "{}", "Amara")).toBe("Something happened here that this version has no words for.");
  expect(sentenceOfKept("constructor", "{}", "Amara")).toContain("no words for");
});

test("events stand under their day in the order they come", () => {
  expect(byDay(["b2", "b1", "a1"], (one) => one[0]!)).toEqual([{ day: "b", list: ["b2", "b1"] }, { day: "a", list: ["a1"] }]);
  expect(byDay([], String)).toEqual([]);
});

test("only a plain whole number in the address is an event's number", () => {
  expect(eventNumber("4950")).toBe(4950);
  for (const typed of ["-1", "1.5", "99999999999", "x", undefined, ["1"]]) expect(eventNumber(typed)).toBeUndefined();
});

// @ts-expect-error a kind of event without a sentence does not compile
export const unspoken: { [K in Kind | "work vanished"]: (detail: K extends Kind ? DetailOf<K> : never, who: string) => string } = {} as { [K in Kind]: (detail: DetailOf<K>, who: string) => string };
