import { desc, eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { aim } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { AimInput } from "./input";
import { chosenRung, rungsOf } from "./steps";

/** What the work aims for. Any rung may be one. Changed, it is a new row with its own reason; the aim before stays in the story. */
export const sayAim = change({
  may: "say the aim",
  input: AimInput,
  async does({ tx, partnership, work, person, now }, { rung: key, because }) {
    const rungs = await rungsOf(tx, { partnershipId: partnership.id, work });
    const chosen = chosenRung(rungs, key);
    const mine = and(eq(aim.partnershipId, partnership.id), eq(aim.workId, work.id));
    const [last] = await tx.select({ number: aim.number, rungKey: aim.rungKey }).from(aim).where(mine).orderBy(desc(aim.number)).limit(1);
    if (last?.rungKey === chosen.key) throw new FieldRefusal("rung", `This work aims for ${chosen.name} already.`);
    const said = { partnershipId: partnership.id, id: newId(), workId: work.id, ladderVersionId: work.ladderVersionId, rungKey: chosen.key, because, saidBy: person.id, saidAt: now, number: (last?.number ?? 0) + 1 };
    await tx.insert(aim).values(said);
    const before = rungs.find((one) => one.key === last?.rungKey)?.name ?? "";
    return { result: { number: said.number }, event: { kind: "aim said", subjectId: said.id, detail: { rung: chosen.name, rungKey: chosen.key, because, before } } };
  },
});
