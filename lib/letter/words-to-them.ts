import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { leadAsk, leadOffer, membership, proposal, seatRequest, type letter } from "@/db/schema";
import { and } from "@/db/where";

type About = Pick<typeof letter.$inferSelect, "partnershipId" | "kind" | "subjectId">;

/** What was written to the hearer alone: it stands in no event, so it is read when the letter is sent. "" where there is nothing. */
export async function wordsToThem(reader: Reader, { partnershipId, kind, subjectId }: About): Promise<string> {
  if (!subjectId) return "";
  if (kind === "person removed") {
    const [row] = await reader.select({ words: membership.leftBecause }).from(membership).where(and(eq(membership.partnershipId, partnershipId), eq(membership.id, subjectId)));
    return row?.words ?? "";
  }
  if (kind === "proposal waits" || kind === "outcome waits") {
    const [row] = await reader.select({ words: proposal.what }).from(proposal).where(and(eq(proposal.partnershipId, partnershipId), eq(proposal.id, subjectId)));
    return row?.words ?? "";
  }
  if (kind === "asked to lead") {
    const [row] = await reader.select({ words: leadAsk.words }).from(leadAsk).where(and(eq(leadAsk.partnershipId, partnershipId), eq(leadAsk.id, subjectId)));
    return row?.words ?? "";
  }
  if (kind === "lead offered") {
    const [row] = await reader.select({ words: leadOffer.words }).from(leadOffer).where(and(eq(leadOffer.partnershipId, partnershipId), eq(leadOffer.id, subjectId)));
    return row?.words ?? "";
  }
  if (kind === "seat given" || kind === "seat not given" || kind === "seat asked for") {
    const [row] = await reader.select({ asked: seatRequest.words, answer: seatRequest.answerWords }).from(seatRequest).where(and(eq(seatRequest.partnershipId, partnershipId), eq(seatRequest.id, subjectId)));
    return (kind === "seat asked for" ? row?.asked : row?.answer) ?? "";
  }
  return "";
}
