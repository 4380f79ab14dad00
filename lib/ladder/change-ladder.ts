import { count, eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { ladderVersion, rung } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { ChangeLadderInput } from "./input";
import { keyed, rungsWrong } from "./ladder-rules";
import { creditOf } from "./words";

/**
 * The partnership's own names, words and order, as a new version that new work is held against from now on. Work that began
 * under an older version keeps it. Whoever made the ladder stays credited.
 */
export const changeLadder = administer({
  may: "administer",
  input: ChangeLadderInput,
  async does({ tx, now, partnership, person }, { from, name, because, rungs: given }) {
    const [base] = await tx.select().from(ladderVersion).where(and(eq(ladderVersion.partnershipId, partnership.id), eq(ladderVersion.id, from)));
    if (!base) throw new Refusal("This ladder is not one of yours. Open the page again.");
    const before = await tx.select().from(rung).where(and(eq(rung.partnershipId, partnership.id), eq(rung.ladderVersionId, base.id))).orderBy(rung.position);
    const rungs = keyed(given, before.map(({ key }) => key));
    const wrong = rungsWrong(rungs);
    if (wrong) throw new FieldRefusal("rungs", wrong);
    const isSame = base.name === name && rungs.length === before.length && rungs.every((one, at) => one.key === before[at]?.key && one.name === before[at]?.name && one.words === before[at]?.words && one.band === before[at]?.band);
    const [known] = await tx.select({ versions: count() }).from(ladderVersion).where(and(eq(ladderVersion.partnershipId, partnership.id), eq(ladderVersion.ladderKey, base.ladderKey)));
    const version = `${base.version.split(", ")[0]}, version ${(known?.versions ?? 0) + 1} here`;
    const row = {
      partnershipId: partnership.id, id: newId(), ladderKey: base.ladderKey, name, version, link: base.link, credit: isSame ? base.credit : creditOf(base.credit, partnership.name),
      inForceFrom: now, changedBy: person.id, changedBecause: because,
    };
    const [laid] = await tx.insert(ladderVersion).values(row).onConflictDoNothing().returning({ id: ladderVersion.id });
    if (!laid) throw new Refusal("Somebody changed the ladder at the same moment. Open the page again to see it.");
    await tx.insert(rung).values(rungs.map((one, at) => ({ ...one, partnershipId: partnership.id, ladderVersionId: row.id, position: at + 1 })));
    return { result: { id: row.id }, event: { kind: "ladder changed", subjectId: row.id, detail: { name, version, because } } };
  },
});
