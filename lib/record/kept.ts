import type { READING_KEPT_KEYS } from "@/db/keys";
import { asAt } from "@/lib/ladder/reading/as-at";
import type { Day } from "@/lib/ladder/reading/day";
import { realDecisions } from "@/lib/ladder/reading/decisions";
import type { Fact } from "@/lib/ladder/reading/facts";
import { familyPoints, isAnswered } from "@/lib/ladder/reading/points";
import type { Stage } from "@/lib/work/stages";

/** What makes one reading another: the rungs it shows, the stage, and by which ladder and rules it was read. */
export type Kept = {
  stage: Stage; ladderVersionId: string; rungKey: string | null; onCourseKey: string | null;
  sinceDay: string | null; sinceRungKey: string | null; sinceOnCourseKey: string | null; ruleVersion: string;
  /** Where the ladder has tests of the partnership's own: what the ladder as shipped shows, beside it. */
  localRules: boolean; presetRungKey: string | null; sincePresetRungKey: string | null;
};

export type WhyKept = (typeof READING_KEPT_KEYS)[number];

/** Why this reading is kept beside the one before; undefined where it says the same. */
export function whyKept(last: Kept | null, now: Kept): WhyKept | undefined {
  if (!last) return "first";
  const same = (...parts: (keyof Kept)[]) => parts.every((part) => last[part] === now[part]);
  if (!same("ruleVersion", "ladderVersionId")) return "rules";
  if (!same("rungKey", "onCourseKey", "sinceDay", "sinceRungKey", "sinceOnCourseKey", "presetRungKey", "sincePresetRungKey")) return "rung";
  return same("stage") ? undefined : "stage";
}

/** Of the dashboard: decisions with families there, and family points that have an answer that stands. */
export function figuresOf(facts: readonly Fact[], day: Day) {
  const now = asAt(facts, day);
  const decisions = realDecisions(now);
  const points = familyPoints(now);
  return {
    decisions: decisions.length,
    withFamilies: decisions.filter((decision) => decision.withFamilies).length,
    points: points.length,
    answered: points.filter((point) => isAnswered(now, point)).length,
  };
}
