import { inTransaction } from "@/db/client";
import { letter } from "@/db/schema";
import type { Cast } from "../cast/cast";

/** The queue of letters as the database holds it. */
export const lettersAsKept = (cast: Cast) => inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(letter).orderBy(letter.queuedAt, letter.id));
