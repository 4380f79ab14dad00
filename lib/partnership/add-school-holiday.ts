import { eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { schoolHoliday } from "@/db/schema";
import { administer } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { daysAfter, londonDay } from "@/lib/work/dates";
import { AddHolidayInput } from "./input";
import { oneAtATime } from "./steps";

const LONGEST = 70;

/** Days on which no family is counted as late with an answer. */
export const addSchoolHoliday = administer({
  may: "administer",
  input: AddHolidayInput,
  async does({ tx, partnership, now }, given) {
    if (given.lastDay < given.firstDay) throw new FieldRefusal("lastDay", "The last day is before the first. Check both days.");
    if (given.lastDay > londonDay(daysAfter(new Date(`${given.firstDay}T12:00:00Z`), LONGEST))) throw new FieldRefusal("lastDay", `No school holiday is longer than ${LONGEST} days. Check both days.`);
    await oneAtATime(tx, partnership.id);
    const there = await tx.select().from(schoolHoliday).where(eq(schoolHoliday.partnershipId, partnership.id));
    const over = there.find((one) => one.firstDay <= given.lastDay && given.firstDay <= one.lastDay);
    if (over) throw new FieldRefusal("firstDay", `Some of these days are in ${over.name} already.`);
    const added = { partnershipId: partnership.id, id: newId(), ...given, addedAt: now };
    await tx.insert(schoolHoliday).values(added);
    return { result: null, event: { kind: "school holiday added", subjectId: added.id, detail: given } };
  },
});
