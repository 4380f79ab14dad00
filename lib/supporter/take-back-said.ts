import { eq } from "drizzle-orm";
import { saidThrough } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { numberOf } from "./read";
import { TakeBackInput } from "./input";

/** “That is not what I said.” The person themselves takes it back, or whoever said it for them. The story keeps that it was said. */
export const takeBackSaid = change({
  may: "speak for somebody",
  input: TakeBackInput,
  async does({ tx, partnership, work, membershipId, now }, { said: id }) {
    const mine = and(eq(saidThrough.partnershipId, partnership.id), eq(saidThrough.workId, work.id), eq(saidThrough.id, id));
    const [found] = await tx.select().from(saidThrough).where(mine);
    if (!found || !membershipId) throw new NotFound();
    if (found.membershipId !== membershipId && found.saidBy !== membershipId) throw new Refusal("Only the person whose words these are takes them back, or whoever said them for them.");
    if (found.takenBackAt) throw new Refusal("This was taken back already.");
    await tx.update(saidThrough).set({ takenBackAt: now, takenBackBy: membershipId }).where(mine);
    const number = await numberOf(tx, partnership.id, found);
    return { result: { thing: found.thing, number }, event: { kind: "said through taken back", subjectId: id, detail: { thing: `${found.thing} ${number}` } } };
  },
});
