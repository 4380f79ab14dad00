/** A JSON text that cannot be read: where, and why in words. */
export class NotJson extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

type Path = readonly PropertyKey[];
export type Read = { value: unknown; lineOf: (path: Path) => number; twice: { line: number; field: string }[] };
type Here = { text: string; position: number; line: number; lines: Map<string, number>; twice: Read["twice"] };

const DEEPEST = 12;
const WORD = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[^\s,:{}[\]"]+/y;
const SPACE = /\s*/y;

/** Reads JSON and remembers on which line each value stands, so that a fault can be found in the file. Throws NotJson. */
export function readJson(text: string): Read {
  const here: Here = { text, position: 0, line: 1, lines: new Map(), twice: [] };
  skip(here, SPACE);
  if (here.position === text.length) throw new NotJson(1, "The file is empty.");
  const value = valueHere(here, []);
  skip(here, SPACE);
  if (here.position < text.length) throw new NotJson(here.line, "Something stands after the end. Look for a bracket too many.");
  const lineOf = (path: Path): number => here.lines.get(nameOf(path)) ?? (path.length === 0 ? 1 : lineOf(path.slice(0, -1)));
  return { value, lineOf, twice: here.twice };
}

/** `["works", 0, "title"]` is the field `works[0].title`. */
export const nameOf = (path: Path): string =>
  path.map((part, index) => (typeof part === "number" ? `[${part}]` : index === 0 ? String(part) : `.${String(part)}`)).join("");

function valueHere(here: Here, path: Path): unknown {
  if (path.length > DEEPEST) throw new NotJson(here.line, "Too many brackets inside one another.");
  skip(here, SPACE);
  const open = here.text[here.position];
  if (open === "[") return listHere(here, path);
  if (open === "{") return fieldsHere(here, path);
  return wordHere(here);
}

function listHere(here: Here, path: Path): unknown[] {
  const list: unknown[] = [];
  eachUntil(here, "]", () => list.push(placed(here, [...path, list.length])));
  return list;
}

/** Without a prototype, so that no field's name means anything to JavaScript. */
function fieldsHere(here: Here, path: Path): Record<string, unknown> {
  const fields = Object.create(null) as Record<string, unknown>;
  eachUntil(here, "}", () => {
    if (here.text[here.position] !== '"') throw wrong(here);
    const key = wordHere(here) as string;
    skip(here, SPACE);
    if (here.text[here.position++] !== ":") throw new NotJson(here.line, `A colon is missing after "${key}".`);
    fields[key] = placed(here, [...path, key]);
  });
  return fields;
}

function placed(here: Here, path: Path): unknown {
  const name = nameOf(path);
  if (here.lines.has(name)) here.twice.push({ line: here.line, field: name });
  else here.lines.set(name, here.line);
  return valueHere(here, path);
}

function eachUntil(here: Here, close: "]" | "}", each: () => void): void {
  here.position++;
  skip(here, SPACE);
  if (here.text[here.position] !== close) {
    for (;;) {
      skip(here, SPACE);
      each();
      const line = here.line;
      skip(here, SPACE);
      if (here.text[here.position] === close) break;
      if (here.position >= here.text.length) throw new NotJson(here.line, "The file ends too early: a bracket is not closed.");
      if (here.text[here.position++] !== ",") throw new NotJson(line, "After this line, a comma or a closing bracket is missing.");
    }
  }
  here.position++;
}

function wordHere(here: Here): unknown {
  const word = skip(here, WORD);
  try {
    return JSON.parse(word);
  } catch {
    throw wrong(here);
  }
}

function wrong(here: Here): NotJson {
  if (here.position >= here.text.trimEnd().length) return new NotJson(here.line, "The file ends too early: a bracket or a quotation mark is not closed.");
  return new NotJson(here.line, "This is not JSON. Look for a missing quotation mark, or a comma too many.");
}

function skip(here: Here, what: RegExp): string {
  what.lastIndex = here.position;
  const found = what.exec(here.text)?.[0] ?? "";
  here.position += found.length;
  if (what === SPACE) here.line += found.split("\n").length - 1;
  return found;
}
