import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { partnership } from "@/db/schema";

/** Held until the deed is done: who changes the same from another open page waits here, and then judges by what this one left. */
export const oneAtATime = (tx: Tx, partnershipId: string) => tx.select({ id: partnership.id }).from(partnership).where(eq(partnership.id, partnershipId)).for("no key update");
