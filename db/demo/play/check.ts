import { z } from "zod/mini";
import { Day, EVENTS, Header, type Event, type Story, type What } from "./story";

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isKnown = (what: unknown): what is What => typeof what === "string" && Object.hasOwn(EVENTS, what);

/** Reads a file of stories whole, before anything is played: the stories, or every fault of the file in words. */
export function checkStories(text: string): { stories: Story[] } | { faults: string[] } {
  const faults: string[] = [];
  const file = parsed(text, faults);
  if (file === undefined) return { faults };
  const list = Array.isArray(file) ? file : [];
  if (!Array.isArray(file)) faults.push("The file is not a list of stories.");
  else if (list.length === 0) faults.push("There is no story in the file.");
  const stories = list.map((one, at) => storyFrom(one, `Story ${at + 1}`, faults));
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

function storyFrom(one: unknown, place: string, faults: string[]): Story | undefined {
  if (!isObject(one)) return void faults.push(`${place} is not a story.`);
  const header = taken(Header, one, place, faults);
  const named = header ? `${place}, “${header.title}”` : place;
  if (!Array.isArray(one.events) || one.events.length === 0) return void faults.push(`${named}: events must be a list with at least one event.`);
  const events = one.events.map((event: unknown, at) => eventFrom(event, `${named}, event ${at + 1}`, faults));
  return header && { ...header, events: events.filter((event) => event !== undefined) };
}

function eventFrom(event: unknown, place: string, faults: string[]): Event | undefined {
  if (!isObject(event)) return void faults.push(`${place} is not an event.`);
  if (!isKnown(event.what)) return void faults.push(`${place}: ${event.what === undefined ? "what is missing" : `“${String(event.what)}” is not known`}.`);
  const named = `${place} (${event.what})`;
  const dated = taken(Day, event, named, faults);
  const told = taken<object>(EVENTS[event.what], event, named, faults);
  return dated && told && ({ ...told, ...dated, what: event.what } as Event);
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
