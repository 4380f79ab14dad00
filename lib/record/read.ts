import { desc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { readingKept } from "@/db/schema";
import { and } from "@/db/where";
import type { Outline } from "@/lib/access/see";

const MOST_KEPT = 100;

export type KeptReading = Awaited<ReturnType<typeof keptReadings>>[number];

/** What the record showed over time, the newest first. A rung is seen by every role; how each test stood stays with the row. */
export const keptReadings = (seen: Outline, reader: Reader) =>
  reader
    .select({
      number: readingKept.number, day: readingKept.day, because: readingKept.keptBecause, stage: readingKept.stage, rungKey: readingKept.rungKey,
      sinceDay: readingKept.sinceDay, sinceRungKey: readingKept.sinceRungKey, ruleVersion: readingKept.ruleVersion,
      localRules: readingKept.localRules, presetRungKey: readingKept.presetRungKey, sincePresetRungKey: readingKept.sincePresetRungKey,
    })
    .from(readingKept)
    .where(and(eq(readingKept.partnershipId, seen.partnership.id), eq(readingKept.workId, seen.work.id)))
    .orderBy(desc(readingKept.number))
    .limit(MOST_KEPT);
