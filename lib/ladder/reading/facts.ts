import type { Day } from "./day";
import type { Stage } from "./stages";

/** Each fact keeps the day it speaks of, the day and place in which it was recorded, and its own id (the link). */
export interface Dated {
  id: string;
  day: Day;
  recordedOn: Day;
  order: number;
}

/** A place in the story: by day, then in the order of recording. */
export type Moment = Pick<Dated, "day" | "order">;

export const NEEDED_SEATS = [
  "parent carers",
  "young people",
  "education",
  "health",
  "social care",
  "adult services",
] as const;

/** One of the needed seats, or the label of one the starter added. */
export type Seat = string;

export const FAMILY_SEATS = ["parent carers", "young people"] as const;

export const isFamily = (seat: Seat) => FAMILY_SEATS.some((family) => family === seat);

/** Who in which seat. Without a member it is said of the seat as a whole: somebody in it. */
export interface Who {
  seat: Seat;
  member?: string;
}

/** The days on which the organisation that leads the work paid a member; `to: null` is still going on. */
export interface Paid {
  from: Day;
  to: Day | null;
}

export type Where = "meeting" | "thread" | "elsewhere" | "formal";
export type Answer = "did" | "doing" | "could not" | "passed to";

interface Details {
  "work begun": Who & { afterwards?: boolean };
  "dates agreed": Who;
  "seat added": { seat: Seat };
  "invitation delivered": { seat: Seat };
  "plain account delivered": { seat: Seat };
  "seat joined": { seat: Seat; member: string; how: "nominated" | "open" | "picked"; paidByLead: Paid[] };
  "seat left": { seat: Seat; member: string };
  "seat left empty": { seat: Seat; because: string };
  "empty seat agreed": Who & { empty: Seat };
  /** Only a reading since the group started again holds this one: see start-again. */
  "excuse in force": { seat: Seat };
  "settled before": { as: "limit" | "answer" };
  "called an answer": Who & { of: string };
  "agreed it was a limit": Who & { of: string };
  "said to have begun earlier": Who;
  "decision said to be missing": Who;
  withdrawn: Who & { of: string };
  contested: Who & { of: string };
  "question put": { seat: Seat; daysToAnswer: number };
  "words recorded": { seat: Seat };
  "point raised": Who & { ownWords: boolean };
  "words confirmed": { of: string; by: "the person" | "a supporter they chose"; inLeadOrganisation: boolean };
  "point answered": { of: string; how: Answer };
  "point called not answered": Who & { of: string };
  "fixed and open recorded": { fixed: string[]; open: string[] };
  "document added": { as: "background reading" | "plan, draft or finished thing" };
  "decision made": {
    where: Where;
    real: boolean;
    /** Those who answered the thread or the meeting, or agreed its notes. A tick by the lead is not among them. */
    there: Who[];
    changedBecauseOfFamilies: boolean;
    follows?: string;
    sameOutcome?: boolean;
  };
  "notes agreed": Who & { of: string };
  "marked as real": Who & { of: string };
  "decision told": { of: string };
  "decision confirmed": Who & { of: string };
  "action opened": { ledBy: Seat[]; gathersPeople: boolean };
  "action accepted": Who & { of: string };
  "action done": { of: string };
  "would rather not lead": Who;
  "stage moved": { to: Stage };
  "work closed": object;
  "review held": { there: Who[] };
  "view asked": { seat: Seat };
  /** A seat's view is its nominated member's; the views of others in the seat stand beside it. */
  "view given": Who & { rung: string; besideTheSeat?: boolean };
  "started again": object;
}

export type Kind = keyof Details;
export type FactOf<K extends Kind> = K extends Kind ? Dated & { kind: K } & Details[K] : never;
export type Fact = FactOf<Kind>;

/** A later fact about an earlier day stands after whatever was recorded on that day. */
export const isBefore = (one: Moment, other: Moment) =>
  one.day < other.day || (one.day === other.day && one.order < other.order);

export const inOrder = (one: Moment, other: Moment) => one.day - other.day || one.order - other.order;
