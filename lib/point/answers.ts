import { ANSWER_KEYS } from "@/db/keys";

/** The four answers a point can have. Each says more: what changed, what is being done, why not, or to whom and by when. */
export const ANSWERS = ANSWER_KEYS;
export type Answer = (typeof ANSWERS)[number];
