import { z } from "zod/mini";
import { PLAIN, type Event, type Story, type Telling } from "./told";

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

type Checked = { stories: Story[] } | { faults: string[] };

/** Reads a file of stories whole, before anything is played: the stories, or every fault of the file in words. */
export function checkStories(text: string): Checked {
  const faults: string[] = [];
  const file = parsed(text, faults);
  return file === undefined ? { faults } : checkTold(file, PLAIN, faults);
}

/** The same, of what has been read already, and in the way it is told. */
export function checkTold(file: unknown, telling: Telling, faults: string[] = []): Checked {
  const list = Array.isArray(file) ? file : [];
  if (!Array.isArray(file)) faults.push("The file is not a list of stories.");
  else if (list.length === 0) faults.push("There is no story in the file.");
  const stories = list.map((one, at) => storyFrom(one, telling, `Story ${at + 1}`, faults));
  return faults.length > 0 ? { faults } : { stories: stories as Story[] };
}

function parsed(text: string, faults: string[]): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    faults.push(`This is not JSON: ${error instanceof Error ? error.message : "it cannot be read"}.`);
    return undefined;
  }
}

function storyFrom(one: unknown, telling: Telling, place: string, faults: string[]): Story | undefined {
  if (!isObject(one)) return void faults.push(`${place} is not a story.`);
  const header = taken(telling.header, one, place, faults);
  const named = header ? `${place}, “${header.title}”` : place;
  if (!Array.isArray(one.events) || one.events.length === 0) return void faults.push(`${named}: events must be a list with at least one event.`);
  const events = one.events.map((event: unknown, at) => eventFrom(event, telling, `${named}, event ${at + 1}`, faults));
  return header && { ...header, events: events.filter((event) => event !== undefined) };
}

function eventFrom(event: unknown, { dated, events, isStrict }: Telling, place: string, faults: string[]): Event | undefined {
  if (!isObject(event)) return void faults.push(`${place} is not an event.`);
  const { what } = event;
  const schema = typeof what === "string" && Object.hasOwn(events, what) ? events[what] : undefined;
  if (!schema) return void faults.push(`${place}: ${what === undefined ? "what is missing" : `“${String(what)}” is not known`}.`);
  const named = `${place} (${String(what)})`;
  const when = taken(dated, event, named, faults);
  const told = taken<object>(schema, event, named, faults);
  const known = ["what", "day", "at", "who", ...Object.keys(schema.shape)];
  if (isStrict) for (const key of Object.keys(event)) if (!known.includes(key)) faults.push(`${named}: ${key} is not known.`);
  return when && told && ({ ...told, ...when, what } as Event);
}

function taken<T>(schema: z.core.$ZodType<T>, value: unknown, place: string, faults: string[]): T | undefined {
  const found = z.safeParse(schema, value);
  if (found.success) return found.data;
  for (const { path, message, code } of found.error.issues) {
    const missing = code === "invalid_type" && pathIn(value, path) === undefined;
    faults.push(`${place}: ${path.join(".")} ${missing ? "is missing" : message}.`);
  }
  return undefined;
}

const pathIn = (value: unknown, path: readonly PropertyKey[]): unknown => path.reduce<unknown>((inside, key) => (typeof inside === "object" && inside !== null ? (inside as Record<PropertyKey, unknown>)[key] : undefined), value);
