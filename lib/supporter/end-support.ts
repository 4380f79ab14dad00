import { eq, isNull } from "drizzle-orm";
import { supporter } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { EndSupportInput } from "./input";

/** Either of them ends it, without a reason; the lead does where they wrote it down. What was said through them stays. */
export const endSupport = change({
  may: "speak for somebody",
  input: EndSupportInput,
  async does({ tx, partnership, work, membershipId, now }, { support: id }) {
    if (!membershipId) throw new NotFound();
    const mine = and(eq(supporter.partnershipId, partnership.id), eq(supporter.workId, work.id), eq(supporter.id, id), isNull(supporter.endedAt));
    const [found] = await tx.select().from(supporter).where(mine);
    if (!found) throw new Refusal("This has ended already. Open the page again.");
    const { membershipId: whose, supporterId, chosenBy } = found;
    if (![whose, supporterId, chosenBy].includes(membershipId)) throw new Refusal("Only the two of them end this.");
    await tx.update(supporter).set({ endedAt: now, endedBy: membershipId }).where(mine);
    return { result: null, event: { kind: "support ended", subjectId: membershipId === supporterId ? whose : supporterId, detail: {} } };
  },
});
