import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { settings } from "@/lib/settings";

const secretOf = (what: string) => createHmac("sha256", settings().authSecret).update(what).digest();
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Link and code are made from the attempt, so that the worker can write the letter; only hashes of them are kept. */
export const linkOf = (attemptId: string): string => secretOf(`sign-in link/${attemptId}`).toString("base64url");
export const codeOf = (attemptId: string): string => String(secretOf(`sign-in code/${attemptId}`).readUIntBE(0, 6) % 1_000_000).padStart(6, "0");

/** The link in the letter to the address somebody had: it takes a change of address back. */
export const undoLinkOf = (changeId: string): string => secretOf(`undo address/${changeId}`).toString("base64url");

export const linkHash = (token: string): string => sha256(token);
export const markHash = (mark: string): string => sha256(mark);
/** Six digits are quickly tried out by whoever holds a plain hash: this one needs our secret too. */
export const codeHash = (attemptId: string, code: string): string => secretOf(`sign-in code hash/${attemptId}/${code}`).toString("hex");

export const isSame = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
