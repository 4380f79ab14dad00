import { readFileSync } from "node:fs";
import type { Answer, Seat, Where } from "../../lib/ladder/reading/facts";
import type { TestKey } from "../../lib/ladder/reading/finding";
import type { Stage } from "../../lib/ladder/reading/stages";

type How = "nominated" | "open" | "picked";
type Member = { seat: Seat; how?: How; paidByLead?: boolean };
type Said = { id: string; seat: Seat };

type Deed =
  | {
      what: "begin";
      by: Seat;
      adds?: Seat[];
      settledBefore?: { kind: "limit" | "answer"; what: string; day: number }[];
    }
  | { what: "invite"; seat: Seat; delivered?: boolean }
  | ({ what: "join" } & Member)
  | ({ what: "member without e-mail" } & Member)
  | { what: "leave"; seat: Seat }
  | { what: "leave seat empty"; seat: Seat; because: string }
  | { what: "agree empty"; seat: Seat; of: Seat }
  | ({ what: "call it an answer"; onDay: number } & Said)
  | ({ what: "agree it was a limit" } & Said)
  | ({ what: "began earlier" | "decision missing"; onDay: number; about?: string } & Said)
  | ({ what: "withdraw" | "contest" } & Said)
  | { what: "comment"; seat: Seat }
  | { what: "question"; seat: Seat; daysToAnswer: number }
  | { what: "words recorded"; seat: Seat; recordedBy: Seat }
  | ({ what: "point"; words: string; recordedBy?: Seat } & Said)
  | { what: "confirm words"; id: string }
  | {
      what: "answer point";
      id: string;
      how: Answer | "could not (because)" | "passed to (to)";
      because?: string;
      to?: string;
      changed?: string;
    }
  | ({ what: "not answered" } & Said)
  | { what: "record fixed and open"; fixed: string[]; open: string[] }
  | { what: "document"; id: string; kind: "background reading" | "plan, draft or finished thing" }
  | {
      what: "decision";
      id: string;
      where: Where;
      present: Seat[];
      real?: boolean;
      recommendedBy?: string;
      same?: boolean;
      changedBecauseOfFamilies?: boolean;
      onDay?: number;
      notesAgreedBy?: Seat[];
    }
  | ({ what: "mark real" | "confirm decision" } & Said)
  | { what: "tell decision"; id: string }
  | { what: "action"; id: string; ledBy: Seat[]; kind?: "getting people round the table" }
  | ({ what: "accept action" } & Said)
  | { what: "action done"; id: string }
  | { what: "rather not lead"; seat: Seat }
  | { what: "move stage"; to: Stage | "closed" }
  | { what: "review meeting"; present: Seat[] }
  | { what: "claim"; rung: string; by: Seat; because?: string }
  | { what: "view"; seat: Seat; rung: string }
  | { what: "start again"; stage: "scoping"; agreedBy: Seat[] };

export type StoryEvent = Deed & { day: number };

export interface Expected {
  rung: string | null;
  onCourse: string | null;
  unmet: TestKey[];
  notYet: TestKey[];
}

export interface Story {
  title: string;
  ladder: "tlap" | "forum";
  events: StoryEvent[];
  expect: Expected & { since: Expected | null };
}

export const stories = JSON.parse(readFileSync(new URL("stories.json", import.meta.url), "utf8")) as Story[];
