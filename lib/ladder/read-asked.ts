import { desc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { ladderVersion, rung } from "@/db/schema";
import { and } from "@/db/where";
import type { Asked } from "@/lib/access/asked";
import { lastMove } from "@/lib/work/stage-steps";
import { askState } from "./rules";
import { sittersOf } from "./view-steps";

/** What the page behind a seat's letter shows: the ladder, whether it can still be answered, and nothing that anybody said. */
export async function askedShown(seen: Asked, reader: Reader, now: Date) {
  const of = { partnershipId: seen.partnership.id, workId: seen.work.id };
  const rungs = await reader
    .select({ key: rung.key, position: rung.position, name: rung.name, words: rung.words, band: rung.band, ladder: ladderVersion.name, credit: ladderVersion.credit, link: ladderVersion.link })
    .from(rung)
    .innerJoin(ladderVersion, and(eq(ladderVersion.partnershipId, of.partnershipId), eq(ladderVersion.id, rung.ladderVersionId)))
    .where(and(eq(rung.partnershipId, of.partnershipId), eq(rung.ladderVersionId, seen.work.ladderVersionId)))
    .orderBy(desc(rung.position));
  const { round = 0 } = (await lastMove(reader, of)) ?? {};
  const sitters = await sittersOf(reader, of);
  const state = askState(seen.ask, { stage: seen.stage, round, now });
  return { rungs, credit: { text: rungs[0]?.credit ?? "", href: rungs[0]?.link ?? "" }, inMySeat: sitters.filter(({ seatId }) => seatId === seen.ask.seatId).length, state: state === "to answer" && !seen.mayAnswer ? ("over" as const) : state };
}
