import { eq, max } from "drizzle-orm";
import { newId } from "@/db/id";
import { account } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { NotFound } from "@/lib/access/refusal";
import { TellAccountInput } from "./input";
import { mustHaveFamilies } from "./steps";

/** Tells the family seats in plain words how the work stands: a letter to each of their members. */
export const tellAccount = change({
  may: "keep the record",
  input: TellAccountInput,
  async does({ tx, partnership, work, membershipId, now }, { words }) {
    if (!membershipId) throw new NotFound();
    const of = { partnershipId: partnership.id, workId: work.id };
    await mustHaveFamilies(tx, of);
    const [last] = await tx.select({ number: max(account.number) }).from(account).where(and(eq(account.partnershipId, of.partnershipId), eq(account.workId, of.workId)));
    const told = { ...of, id: newId(), number: (last?.number ?? 0) + 1, words, toldBy: membershipId, toldAt: now };
    await tx.insert(account).values(told);
    return { result: { number: told.number }, event: { kind: "account told", subjectId: told.id, detail: { number: told.number, words } } };
  },
});
