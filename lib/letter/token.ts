import { createHmac } from "node:crypto";
import { settings } from "@/lib/settings";

/** The same for a link that the lead copies: it opens the same page, and joining by it asks for a code. */
export const copiedToken = (subjectId: string, generation: number): string =>
  createHmac("sha256", settings().authSecret).update(`copied link/${subjectId}/${generation}`).digest("base64url");

/** A letter's link: made from what it is about and which sending it is, so that a queued letter can be written again. Only its hash is stored. */
export const linkToken = (subjectId: string, generation: number): string =>
  createHmac("sha256", settings().authSecret).update(`letter link/${subjectId}/${generation}`).digest("base64url");
