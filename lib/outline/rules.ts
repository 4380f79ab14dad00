import type { ROLE_KEYS } from "@/db/keys";
import type { WrittenOutline } from "./read";
import type { LeadSide } from "./words";

/** Whose letter it is, and who may answer it. */
export const rolesOfSide: Record<LeadSide, readonly (typeof ROLE_KEYS)[number][]> = { forum: ["forum rep"], council: ["manager", "practitioner"] };

/** What somebody said, under its heading. What was not answered is left out (rule 14). */
export type Part = { key: string; label: string; value: string };
const part = (key: string, label: string, value: string | null): Part[] => (value ? [{ key, label, value }] : []);

export const whatIsAsked = (written: WrittenOutline | null): Part[] =>
  written ? [...part("asked", "What is asked of the group", written.asked), ...part("open", "What is open, and families can change", written.open)] : [];

export const howLongAndMoney = (written: WrittenOutline | null, until: string | null, timeAsked: string): Part[] => [
  ...part("howLong", "How long it takes", [written?.howLong, timeAsked].filter(Boolean).join(" ")),
  ...part("until", "By when", until),
  ...part("money", "Money", written?.money ?? ""),
];
