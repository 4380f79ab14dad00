import { asc, eq } from "drizzle-orm";
import { RULE_DAYS_KEYS } from "@/db/keys";
import type { Reader } from "@/db/client";
import { ruleDays, schoolHoliday } from "@/db/schema";
import type { Holiday } from "./rules";
import { ruleDaysWords } from "./words";

export type DaysOfRules = Record<(typeof RULE_DAYS_KEYS)[number], number>;

/** How many days each rule waits in this partnership, as set or as product.md has it. */
export async function daysOf(reader: Reader, partnershipId: string): Promise<DaysOfRules> {
  const set = await reader.select({ rule: ruleDays.rule, days: ruleDays.days }).from(ruleDays).where(eq(ruleDays.partnershipId, partnershipId));
  return Object.fromEntries(RULE_DAYS_KEYS.map((rule) => [rule, set.find((one) => one.rule === rule)?.days ?? ruleDaysWords[rule].usual])) as DaysOfRules;
}

/** The school holidays of a partnership, for rules that do not count them for families. */
export const holidaysOf = (reader: Reader, partnershipId: string): Promise<(Holiday & { id: string })[]> =>
  reader.select({ id: schoolHoliday.id, name: schoolHoliday.name, firstDay: schoolHoliday.firstDay, lastDay: schoolHoliday.lastDay }).from(schoolHoliday)
    .where(eq(schoolHoliday.partnershipId, partnershipId)).orderBy(asc(schoolHoliday.firstDay)).limit(100);
