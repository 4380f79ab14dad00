import { eq } from "drizzle-orm";
import { schoolHoliday } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { NotFound } from "@/lib/access/refusal";
import { OneThingInput } from "./input";

export const removeSchoolHoliday = administer({
  may: "administer",
  input: OneThingInput,
  async does({ tx, partnership }, { id }) {
    const [gone] = await tx.delete(schoolHoliday).where(and(eq(schoolHoliday.partnershipId, partnership.id), eq(schoolHoliday.id, id))).returning();
    if (!gone) throw new NotFound();
    return { result: null, event: { kind: "school holiday removed", subjectId: id, detail: { name: gone.name, firstDay: gone.firstDay, lastDay: gone.lastDay } } };
  },
});
