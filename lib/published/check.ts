import { z } from "zod/mini";
import { ChartersFile, ExamplesFile, LaddersFile, type CharterPublished, type ExamplesPublished, type LadderPublished } from "./input";
import { nameOf, NotJson, readJson, type Read } from "./lines";

/** What is wrong in a file: the line, the field ("" for the whole file), and what to do. */
export type Fault = { file: string; line: number; field: string; words: string };
export type Published = { ladders: LadderPublished[]; charters: CharterPublished[]; examples: ExamplesPublished[] };
export type Given = { name: string; text: string };

/** Reads every file before anything is loaded. Gives all the faults of all the files, or everything they hold. */
export function checkFiles(files: readonly Given[]): { faults: Fault[] } | Published {
  const found: Published = { ladders: [], charters: [], examples: [] };
  const faults = files.flatMap((file) => checkFile(file, found));
  return faults.length > 0 ? { faults } : found;
}

export const faultWords = ({ file, line, field, words }: Fault): string => `${file}, line ${line}${field ? `, ${field}` : ""}: ${words}`;

function checkFile({ name, text }: Given, found: Published): Fault[] {
  try {
    const read = readJson(text);
    const twice = read.twice.map((one) => ({ file: name, ...one, words: "This field stands here twice. Keep one." }));
    return [...twice, ...take(read, found).map((issue) => faultOf(name, read, issue))].sort((a, b) => a.line - b.line);
  } catch (error) {
    if (error instanceof NotJson) return [{ file: name, line: error.line, field: "", words: error.message }];
    throw error;
  }
}

type Issue = { path: readonly PropertyKey[]; words: string };

/** Which kind of file it is shows in what it holds. */
function take({ value }: Read, found: Published): Issue[] {
  if (has(value, "rungs")) return keep(LaddersFile, value, (ladders) => found.ladders.push(...ladders));
  if (has(value, "promises")) return keep(ChartersFile, value, (charters) => found.charters.push(...charters));
  if (has(value, "works") || has(value, "partnership")) return keep(ExamplesFile, value, (examples) => found.examples.push(examples));
  return [{ path: [], words: "There are no ladders (with rungs), charters (with promises) or published works here." }];
}

const has = (value: unknown, field: string): boolean =>
  (Array.isArray(value) ? value : [value]).some((one) => typeof one === "object" && one !== null && field in one) && Array.isArray(value) === (field === "rungs" || field === "promises");

function keep<T>(schema: z.core.$ZodType<T>, value: unknown, take: (read: T) => void): Issue[] {
  const read = z.safeParse(schema, value);
  if (read.success) take(read.data);
  return read.success ? [] : read.error.issues.flatMap(issuesOf);
}

function issuesOf(issue: z.core.$ZodIssue): Issue[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({ path: [...issue.path, key], words: "There is no such field. Is it spelt right?" }));
  const words = issue.message.startsWith("Invalid") ? "This is not the kind of value that belongs here." : issue.message;
  return [{ path: issue.path, words }];
}

const faultOf = (file: string, read: Read, { path, words }: Issue): Fault => ({ file, line: read.lineOf(path), field: nameOf(path), words });
