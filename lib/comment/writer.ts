import { createHmac, timingSafeEqual } from "node:crypto";
import type { PartnershipPlace } from "@/lib/access/place";
import { settings } from "@/lib/settings";

type Writer = { personId: string; partnershipId: string; workId: string };
const LASTS_MS = 30 * 86_400_000;
const MARK = /^([0-9a-f-]{36})\.([0-9a-f-]{36})\.([0-9a-f-]{36})\.(\d{13})\.([\w-]{43})$/;

const proof = (words: string) => createHmac("sha256", settings().authSecret).update(`writer of a draft/${words}`).digest("base64url");

/**
 * Stands in a form for free words: who was given this box to write in. When the session has run out, what was typed can still
 * be kept for that person. It opens nothing and reads nothing.
 */
export function writerMark({ personId, partnershipId, workId }: Writer, now: Date): string {
  const words = [personId, partnershipId, workId, now.getTime() + LASTS_MS].join(".");
  return `${words}.${proof(words)}`;
}

/** Whose box it was, or null for a mark that is not ours or too old. */
export function writerOf(mark: unknown, now: Date): (PartnershipPlace & { workId: string }) | null {
  const found = typeof mark === "string" ? MARK.exec(mark) : null;
  if (!found) return null;
  const [, personId, partnershipId, workId, until, given] = found as unknown as [string, string, string, string, string, string];
  const right = proof([personId, partnershipId, workId, until].join("."));
  if (!timingSafeEqual(Buffer.from(given), Buffer.from(right)) || Number(until) < now.getTime()) return null;
  return { personId, partnershipId, workId, now };
}
