import { factsOf } from "@/lib/fact/read";
import { sayingsOf } from "@/lib/ladder/read";
import { standsBeforeMe, theStart } from "./read";

/** All that the overview asks the database: for everyone with a role, and for those with a seat. Who adds one joins two. */
export const overviewReads = { sayings: sayingsOf, facts: factsOf, start: theStart };
export const insideReads = { before: standsBeforeMe };
