import type { Looks } from "./names-a-child";
import { COUNTED, type Deed } from "./rules";

export const GENERAL_TALK = "General talk";
export const AUDIENCE = "Everyone with a seat in this work can see it. Please don’t name a child.";

/** A hint, not a lock: the writer decides. */
export const hintWords = (looks: Looks): string => `This looks like ${looks}. Change it, or post it as it is.`;

const done: Record<Deed, string> = {
  comments: "You have written a lot in the last minute. Wait a minute, then post this. Your words are still here.",
  topics: "You have begun many topics in the last hour. Others need time to answer. Your words are still here.",
  hidings: "You have hidden words in many comments. Wait ten minutes, then go on. Is something badly wrong here? Tell the lead or the forum.",
  reports: "You have asked about many comments in the last hour. They will be looked at. Wait an hour before you ask again.",
  privates: "You have said a lot to the lead in the last hour. Wait a little. Your words are still here.",
};
export const tooManyWords = (deed: Deed): string => done[deed];

/** How many are new, in words; nothing where there are none. */
export const newWords = (count: number): string => (count === 0 ? "" : count >= COUNTED ? `more than ${COUNTED - 1} new` : `${count} new`);

export const TOO_LATE = "You can change a comment for 15 minutes. That time is over, so it stays as it is. You can take it back, or write a new one.";
export const HIDDEN_WORDS = "[hidden: may name a child]";
