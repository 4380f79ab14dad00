import type { Place } from "./places";
import type { Shared } from "./rules";

export const placeWords: Record<Place, string> = {
  meeting: "At a meeting of this work",
  thread: "In the comments of this work",
  elsewhere: "Somewhere else",
  formal: "Formally",
};

export const placeHints: Record<Place, string> = {
  meeting: "Everyone was asked to come.",
  thread: "Those who answered there took part.",
  elsewhere: "Another meeting, a phone call, an email.",
  formal: "Cabinet, the integrated care board (ICB), governors.",
};

export const whoSeesDecisions = "Everyone with a seat in this work can see it. Please don’t name a child.";

export const sharedWords: Record<Shared, string> = {
  "families there": "Families were there",
  "confirmed": "Families confirmed it",
  "not shared": "Not shared with families yet",
  "late": "Added later, so it counts as made without families",
  "small": "Small",
};

export const sizeWords = { real: "A real decision", small: "A small one" } as const;
export const sizeHints = {
  real: "It settles what will happen, for whom, or what is paid.",
  small: "It only helps the work along, like a date or a room. Any seat may mark it as real.",
} as const;

/** Stays as long as the record (from the start, late). */
export const addedLaterWords = (days: number): string => `Added later, ${days} days after`;
