import { expect, test } from "vitest";
import { asLines, draftFrom, hasNothing, keptFrom, matchesKept, missingIn, promisesPasted, shortNameOf } from "@/lib/charter/rules";
import { countWords, promisesWords } from "@/lib/charter/words";

test.each([
  ["Start together: We will bring families in first.", { name: "Start together", weWill: "We will bring families in first.", easyRead: "" }],
  ["Start together - We will bring families in first.", { name: "Start together", weWill: "We will bring families in first.", easyRead: "" }],
  ["1. Start together: We will bring families in first.", { name: "Start together", weWill: "We will bring families in first.", easyRead: "" }],
  ["• Be honest", { name: "Be honest", weWill: "", easyRead: "" }],
  ["We will pay people for their time.", { name: "Pay people for their time", weWill: "We will pay people for their time.", easyRead: "" }],
  ["Name\tWe will do it.\tWe do it.", { name: "Name", weWill: "We will do it.", easyRead: "We do it." }],
  ["\tWe will do it.", { name: "Do it", weWill: "We will do it.", easyRead: "" }],
  ["We will listen: always, and to everyone.", { name: "Listen: always, and to everyone", weWill: "We will listen: always, and to everyone.", easyRead: "" }],
  ["Well-being first", { name: "Well-being first", weWill: "", easyRead: "" }],
])("a pasted line: %s", (line, promise) => {
  expect(promisesPasted(line)).toEqual([promise]);
});

test("empty lines are no promise, each other line is one, in order", () => {
  expect(promisesPasted("\n  A: We will a.\n\n - B: We will b.\n").map((one) => one.name)).toEqual(["A", "B"]);
});

test("a short name is short, begins large and ends at a word", () => {
  const name = shortNameOf("We will make sure that everybody who wants to come to a meeting can also come to that meeting.");
  expect(name.length).toBeLessThanOrEqual(60);
  expect(name).toBe("Make sure that everybody who wants to come to a meeting can");
});

const words = { weWill: "We will a.", easyRead: "We a.", howWouldAParentKnow: "I saw a." };

test("pasting again keeps what was said of a promise of the same name, and remembers which it carries on", () => {
  const inForce = [{ key: "p1", name: "Start together", ...words }, { key: "p2", name: "Be honest", ...words }];
  const first = draftFrom("Start together\nPay people: We will pay.", [], inForce);
  expect(first).toEqual([{ follows: "p1", name: "Start together", ...words }, { follows: "", name: "Pay people", weWill: "We will pay.", easyRead: "", howWouldAParentKnow: "" }]);
  const second = draftFrom("pay people\nStart together: We will begin together.", [{ ...first[1]!, easyRead: "We pay." }, first[0]!], inForce);
  expect(second).toMatchObject([{ name: "Pay people", weWill: "We will pay.", easyRead: "We pay." }, { follows: "p1", weWill: "We will begin together.", easyRead: "We a." }]);
  expect(asLines(second)).toBe("Pay people: We will pay.\nStart together: We will begin together.");
});

test("what is missing is said in sentences; a whole draft has nothing missing", () => {
  const promise = { follows: "", name: "A", ...words };
  const whole = { name: "Charter", madeWith: "the forum", madeIn: "", inForceFrom: "", promises: [promise, { ...promise, name: "B" }] };
  expect(missingIn(whole)).toEqual([]);
  expect(missingIn({ ...whole, madeWith: "", promises: [] })).toEqual(["It does not say with whom it was made.", "It has no promise."]);
  expect(missingIn({ ...whole, promises: [{ ...promise, weWill: "", easyRead: "" }, { ...promise, name: "a " }] })).toEqual([
    "Promise 1, A, has no “we will” sentence.", "Promise 1, A, has no easy-read sentence.", "Two promises are called a .",
  ]);
  expect(missingIn({ ...whole, promises: [{ ...promise, follows: "p1" }, { ...promise, name: "B", follows: "p1" }] })).toEqual(["Promise 2, B, carries on the same promise as another one."]);
});

test("nothing is done for a promise while no action is open or done; a stopped one does nothing", () => {
  expect(hasNothing({ open: 0, done: 0, overdue: 0 })).toBe(true);
  expect(hasNothing({ open: 0, done: 1, overdue: 0 })).toBe(false);
  expect(keptFrom("nothing")).toBe("nothing");
  expect(keptFrom(["nothing"])).toBe("all");
  expect([matchesKept({ open: 1, done: 0, overdue: 1 }, "overdue"), matchesKept({ open: 1, done: 0, overdue: 0 }, "overdue"), matchesKept({ open: 0, done: 0, overdue: 0 }, "nothing")]).toEqual([true, false, true]);
});

test.each([
  [[], "Something is being done for every promise."],
  [[{ open: 1, done: 0, overdue: 0 }], "Something is being done for every promise."],
  [[{ open: 0, done: 0, overdue: 0 }], "Nothing is being done for any promise yet."],
  [[{ open: 0, done: 0, overdue: 0 }, { open: 2, done: 0, overdue: 1 }], "1 of 2 promises has nothing done for it yet. 1 promise has something overdue."],
])("the sentence over all promises: %j", (counts, sentence) => {
  expect(promisesWords(counts)).toBe(sentence);
});

test("one promise's count in words", () => {
  expect(countWords({ open: 0, done: 0, overdue: 0 })).toBe("No action answers to this promise yet.");
  expect(countWords({ open: 2, done: 0, overdue: 1 })).toBe("2 actions open, none done. 1 action overdue.");
});
