import type { Tx } from "@/db/client";
import type { Kind } from "@/lib/event/kinds";
import { factsForWorks } from "@/lib/fact/read";
import { FACT_EVENTS } from "@/lib/fact/rules";
import { londonDay } from "@/lib/work/dates";
import { keepReadings, standingOf } from "./steps";

const SAYS_SOMETHING: ReadonlySet<Kind> = new Set(FACT_EVENTS);

/**
 * Reads the record again in the transaction of the deed that added a fact, and keeps the reading where the rung, the stage or
 * the rules are others than in the one before. What deeds do not change (days pass) the nightly job finds.
 */
export async function keepReading(tx: Tx, of: { partnershipId: string; workId: string; now: Date }, happened: readonly { kind: Kind }[]): Promise<void> {
  if (!happened.some(({ kind }) => SAYS_SOMETHING.has(kind))) return;
  await keepReadingsOf(tx, { ...of, workIds: [of.workId], day: londonDay(of.now) });
}

export type Works = { partnershipId: string; workIds: readonly string[]; day: string; now: Date; because?: "month end" };

/** Two statements for however many works; two more where something is other than it was. */
export async function keepReadingsOf(tx: Tx, works: Works): Promise<number> {
  if (works.workIds.length === 0) return 0;
  const [facts, standing] = await Promise.all([factsForWorks(tx, works), standingOf(tx, works)]);
  return keepReadings(tx, works, standing.map((work) => ({ ...work, facts: facts.get(work.workId)?.list ?? [] })));
}
