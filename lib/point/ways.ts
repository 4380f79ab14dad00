import { POINT_CAME_KEYS } from "@/db/keys";

/** How a point came to be written down. */
export const WAYS = POINT_CAME_KEYS;
export type Way = (typeof WAYS)[number];
/** What somebody can say of it: a comment is raised from the comment itself. */
export const WAYS_TO_SAY = ["here", "meeting", "phone", "paper", "elsewhere"] as const satisfies readonly Way[];
