import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkFiles, faultWords } from "@/lib/published/check";

const words = (...files: [string, string][]) => {
  const checked = checkFiles(files.map(([name, text]) => ({ name, text })));
  return "faults" in checked ? checked.faults.map(faultWords) : [];
};

test("what areas have published has no fault", () => {
  const names = readdirSync("db/published").filter((name) => name.endsWith(".json"));
  const checked = checkFiles(names.map((name) => ({ name, text: readFileSync(`db/published/${name}`, "utf8") })));
  expect(checked).toMatchObject({ ladders: [{ key: "tlap" }, { key: "forum" }], charters: { length: 3 }, examples: [{ partnership: "East Riding of Yorkshire", works: { length: 5 } }] });
});

test("a promise may be its name alone; nothing is filled in for it", () => {
  const checked = checkFiles([{ name: "c.json", text: '[{ "key": "x", "name": "X", "version": "1", "promises": ["Start together"] }]' }]);
  expect(checked).toMatchObject({ charters: [{ partnership: null, madeWith: "", promises: [{ key: "start-together", name: "Start together", weWill: "", easyRead: "", howWouldAParentKnow: "" }] }] });
});

test("a broken charter: every fault, each with its line and its field", () => {
  const text = `[
  { "key": "Bad Key", "name": "", "version": 3,
    "promises": [
      "ok",
      { "name": 5 },
      "ok",
      { "nme": "x" }
    ], "colour": "red", "colour": "blue" },
  "hello",
  { "key": "x", "name": "y", "version": "1", "promises": [] }
]`;
  expect(words(["bad.json", text])).toEqual([
    "bad.json, line 2, [0].key: Give the charter a key of small letters, digits and dashes.",
    "bad.json, line 2, [0].name: Give the charter a name.",
    "bad.json, line 2, [0].version: Give the charter's version.",
    "bad.json, line 5, [0].promises[1].name: Give each promise a short name.",
    "bad.json, line 6, [0].promises[2]: This promise stands here twice.",
    "bad.json, line 7, [0].promises[3].name: Give each promise a short name.",
    "bad.json, line 7, [0].promises[3].nme: There is no such field. Is it spelt right?",
    "bad.json, line 8, [0].colour: This field stands here twice. Keep one.",
    "bad.json, line 8, [0].colour: There is no such field. Is it spelt right?",
    "bad.json, line 9, [1]: This is not the kind of value that belongs here.",
    "bad.json, line 10, [2].promises: A charter has one promise or more.",
  ]);
});

test("published works: an unknown sector and a missing title are found where they stand", () => {
  const text = `{
  "partnership": "East Riding of Yorkshire",
  "works": [
    { "title": "Contact Cards", "kind": "quick win", "sectors": ["Parents"] },
    { "kind": "event" }
  ]
}`;
  expect(words(["e.json", text])).toEqual([
    "e.json, line 4, works[0].sectors[0]: Write one of: Parent carers, Young people, Education, Health, Social care, Adult services, Another voice.",
    "e.json, line 5, works[1].title: Give the work's title.",
  ]);
});

test.each([
  ["", 1, "The file is empty."],
  ["[\n{ \"key\": tru }]", 2, "This is not JSON. Look for a missing quotation mark, or a comma too many."],
  ["[1,\n2", 2, "The file ends too early: a bracket is not closed."],
  ['[{"a":1}\n{"b":2}]', 1, "After this line, a comma or a closing bracket is missing."],
  ["[1] ]", 1, "Something stands after the end. Look for a bracket too many."],
  ['{\n"a" 1}', 2, 'A colon is missing after "a".'],
  ['{"a": "never\nclosed"}', 1, "This is not JSON. Look for a missing quotation mark, or a comma too many."],
  ["[".repeat(100_000), 1, "Too many brackets inside one another."],
  ["true", 1, "There are no ladders (with rungs), charters (with promises) or published works here."],
])("what is no JSON says so with its line: %j", (text, line, said) => {
  expect(words(["x.json", text])).toEqual([`x.json, line ${line}: ${said}`]);
});

test("one broken file among several: nothing of any of them is taken", () => {
  const good = '[{ "key": "x", "name": "X", "version": "1", "promises": ["Start together"] }]';
  expect(checkFiles([{ name: "good.json", text: good }, { name: "broken.json", text: "[" }])).toEqual({ faults: [{ file: "broken.json", line: 1, field: "", words: expect.any(String) }] });
});

test("a field called __proto__ means nothing to us", () => {
  expect(words(["p.json", '[{ "key": "x", "name": "X", "version": "1", "promises": ["A"], "__proto__": { "partnership": "Here" } }]'])).toEqual([
    "p.json, line 1, [0].__proto__: There is no such field. Is it spelt right?",
  ]);
});
