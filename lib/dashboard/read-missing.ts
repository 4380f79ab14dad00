import { desc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { missingWork, organisation } from "@/db/schema";
import { and } from "@/db/where";
import type { Here } from "@/lib/access/see";

const MOST_MISSING = 50;

export type MissingWork = Awaited<ReturnType<typeof missingWorks>>[number];

/** What the forum says is missing here, the newest first. Who of the forum said it is not shown: the forum's words are the forum's. */
export const missingWorks = (seen: Here, reader: Reader) =>
  reader
    .select({ id: missingWork.id, title: missingWork.title, line: missingWork.line, heldBy: organisation.name, on: missingWork.saidAt })
    .from(missingWork)
    .leftJoin(organisation, and(eq(organisation.partnershipId, seen.partnership.id), eq(organisation.id, missingWork.organisationId)))
    .where(and(eq(missingWork.partnershipId, seen.partnership.id), sql`${missingWork.takenBackAt} is null`))
    .orderBy(desc(missingWork.saidAt), desc(missingWork.id))
    .limit(MOST_MISSING);
