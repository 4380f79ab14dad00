import { eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { leadAsk, settledBefore, work, type letter } from "@/db/schema";
import { and } from "@/db/where";
import { outlineIn } from "@/lib/outline/read";
import { howLongAndMoney, whatIsAsked } from "@/lib/outline/rules";
import { isOpenAsk } from "@/lib/outline/steps";
import { dayWordsOf } from "@/lib/work/dates";
import { ideaFromWords } from "@/lib/work/words";

type About = Pick<typeof letter.$inferSelect, "partnershipId" | "kind" | "workId">;

/** The work outline as lines of a letter, as it stands when the letter is sent. [] for any other letter. */
export async function sheetFor(reader: Reader, { partnershipId, kind, workId }: About): Promise<string[]> {
  if (kind !== "asked to lead" || !workId) return [];
  const [found] = await reader.select({ idea: work.idea, ideaFrom: work.ideaFrom, timeAsked: work.timeAsked }).from(work).where(and(eq(work.partnershipId, partnershipId), eq(work.id, workId)));
  const settled = await reader.select({ what: settledBefore.what, setBy: settledBefore.setBy }).from(settledBefore).where(and(eq(settledBefore.partnershipId, partnershipId), eq(settledBefore.workId, workId))).limit(10);
  const written = await outlineIn(reader, { partnershipId, workId });
  const said = ({ label, value }: { label: string; value: string }) => `${label}: ${value}`;
  return [
    `The idea: ${found!.idea}`, `Who had it: ${ideaFromWords[found!.ideaFrom].toLowerCase()}`,
    ...whatIsAsked(written).map(said),
    ...settled.map(({ what, setBy }) => `Settled before anyone was asked: ${what}${setBy ? ` (set by ${setBy})` : ""}`),
    ...(written ? [`Who decides what: ${written.whoDecides}`] : []),
    ...howLongAndMoney(written, written?.until ? dayWordsOf(written.until) : null, found!.timeAsked).map(said),
  ];
}

/** Whoever is asked to lead is not written to any more where it was answered, or taken back, before the letter went. */
export async function isStillAsked(reader: Reader, { partnershipId, subjectId }: Pick<typeof letter.$inferSelect, "partnershipId" | "subjectId">): Promise<boolean> {
  const [asked] = await reader.select({ id: leadAsk.id }).from(leadAsk).where(and(eq(leadAsk.partnershipId, partnershipId), sql`${leadAsk.id} = ${subjectId}`, isOpenAsk));
  return asked !== undefined;
}
