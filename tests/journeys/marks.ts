import { createHash } from "node:crypto";
import { join } from "node:path";

/** Where the workers of one run tell each other what is done: a file of its own for each thing. */
export const markOf = (done: string): string => join(process.env.JOURNEYS_DONE!, createHash("sha256").update(done).digest("hex"));
