import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const VERB = /^export const (\w+)(?::[^=\n]+)? =\s*(?:change|begin|administer|own|answer|answerAsked|joinAs)\(/gm;
const LINE = /^  (\w+): line\(\{ verb: (\w+),/gm;
const DOOR = /import \{[^}]*\b(?:change|begin|administer|own|answer|answerAsked)\b[^}]*\} from "@\/lib\/access\/(?:change|answer|asked)"/;

const MADE = /\b(?:change|begin|administer|own|answer|answerAsked)\(\{/g;

const textOf = (path: string) => readFileSync(path, "utf8");
const matches = (path: string, what: RegExp) => [...textOf(path).matchAll(what)];

/** Every verb of lib, as "name in file". */
const verbs = globSync("lib/**/*.ts").filter((path) => !path.startsWith("lib/access/")).flatMap((path) => matches(path, VERB).map(([, name]) => ({ name: name!, path: path.slice(0, -3) })));

/** Every line of the table: what it is called after, and which verb it gives, from where. */
const lines = globSync("tests/verbs/table/*.ts").flatMap((path) => {
  const text = textOf(path);
  return matches(path, LINE).map(([, name, verb]) => ({ name: name!, verb: verb!, path: new RegExp(`import \\{[^}]*\\b${verb}\\b[^}]*\\} from "@/(lib/[^"]+)"`).exec(text)?.[1] }));
});

test("every verb has its line in the table, and every line is of the verb it is called after", () => {
  const inTable = new Set(lines.map(({ name, verb, path }) => (name === verb ? `${name} in ${path}` : `${name}, which gives ${verb}`)));
  const inLib = new Set(verbs.map(({ name, path }) => `${name} in ${path}`));
  expect([...inLib].filter((one) => !inTable.has(one)), "in lib, and not in the table").toEqual([]);
  expect([...inTable].filter((one) => !inLib.has(one)), "in the table, and not in lib").toEqual([]);
  expect(inLib.size).toBeGreaterThan(100);
});

test("every table is walked", () => {
  const walked = globSync("tests/verbs/*.test.ts").map(textOf).filter((text) => text.includes("everyVerb(")).join("\n");
  const tables = globSync("tests/verbs/table/*.ts").flatMap((path) => matches(path, /^export const (\w+): Lines/gm).map(([, name]) => name!));
  expect(tables.filter((name) => !new RegExp(`\\.\\.\\.${name}\\b`).test(walked))).toEqual([]);
});

test("no verb is made in a way this test does not see", () => {
  const made = globSync("lib/**/*.ts").filter((path) => DOOR.test(textOf(path)));
  const isSeen = (path: string) => matches(path, MADE).length === verbs.filter((verb) => `${verb.path}.ts` === path).length;
  expect(made.filter((path) => !isSeen(path))).toEqual([]);
});
