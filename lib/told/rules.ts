import type { Sector } from "@/lib/seat/sectors";
import { isFamily } from "@/lib/seat/sectors";
import type { Stage } from "@/lib/work/stages";
import { daysAfter, londonDay } from "@/lib/work/dates";

/** The last London day on which an answer is in time. */
export const answerBy = (putAt: Date, days: number): string => londonDay(daysAfter(putAt, days));

/** From Delivery on, and while that seat's member has not said so. */
export const mayRatherNotLead = ({ sector, stage, hasSaid }: { sector: Sector; stage: Stage; hasSaid: boolean }): boolean =>
  isFamily(sector) && (stage === "delivery" || stage === "review") && !hasSaid;
