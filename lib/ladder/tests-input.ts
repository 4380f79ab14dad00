import { z } from "zod/mini";
import { text } from "@/lib/form/input";
import { TESTS, type TestKey } from "./reading/finding";
import type { Needs } from "./reading/own-tests";

const place = z._default(z.string("Choose from the list.").check(z.maxLength(40, "Choose from the list.")), "");
const PLACES = Object.fromEntries(TESTS.map((test) => [test, place])) as Record<TestKey, typeof place>;

/** From which rung each test is needed; "" is: not needed. */
export const ProposeTestsInput = z.object({ ...PLACES, from: z.uuid("Open the page again."), because: text(300, "Say why. One line is enough.") });
export const WhichProposal = z.object({ proposal: z.uuid("Open the page again.") });
export const DeclineTestsInput = z.object({ proposal: z.uuid("Open the page again."), because: text(400, "Say why not, in one line. It helps whoever asked.") });

export const needsGiven = (given: Partial<Record<TestKey, string>>): Needs => Object.fromEntries(TESTS.flatMap((test) => (given[test] ? [[test, given[test]]] : [])));

type Sent = Record<string, string | string[] | undefined>;

/** The same from an address; undefined where it says nothing of tests. */
export function needsFrom(sent: Sent): Needs | undefined {
  if (TESTS.every((test) => sent[test] === undefined)) return undefined;
  return needsGiven(Object.fromEntries(TESTS.map((test) => [test, typeof sent[test] === "string" ? sent[test].slice(0, 40) : ""])));
}

export const effectAddress = (at: string, needs: Needs, page: number): string =>
  `${at}?${new URLSearchParams([...TESTS.map((test) => [test, needs[test] ?? ""]), ["page", String(page)]])}`;
