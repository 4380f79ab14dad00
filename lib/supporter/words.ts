import type { Stand, Thing } from "./rules";

/** “Josh, through Sam, agrees with it.” */
export const throughWords: Record<Thing, Record<Stand, string>> = {
  decision: { "agrees": "agrees with it", "does not agree": "does not agree with it" },
  point: { "agrees": "says that the words are theirs", "does not agree": "says that the words are not theirs" },
  meeting: { "agrees": "agrees the notes", "does not agree": "does not agree the notes" },
};

/** The same, for somebody choosing what they were told. */
export const askedWords: Record<Thing, Record<Stand, string>> = {
  decision: { "agrees": "They agree with this", "does not agree": "They do not agree with this" },
  point: { "agrees": "These are their words", "does not agree": "These are not their words" },
  meeting: { "agrees": "They agree these notes", "does not agree": "They do not agree these notes" },
};

/** What the record makes of it, said before it is sent and beside it. */
export const whatCounts: Record<Thing, string> = {
  decision: "It stands beside the decision. It is not counted as their seat’s own word: that they can only say themselves.",
  point: "The words count as theirs if they chose you themselves, and you are not of the organisation that leads this work.",
  meeting: "It stands beside the notes. It is not counted as their seat’s own word: that they can only say themselves.",
};

export const notChosenWords = "They have not chosen you to speak with them. They can choose somebody on the page “Somebody who speaks with you”.";
export const whoSeesThrough = "Everyone with a seat in this work can see it, and they get a letter. Please don’t name a child.";
