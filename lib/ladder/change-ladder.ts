import { eq } from "drizzle-orm";
import { ladderVersion } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { ChangeLadderInput } from "./input";
import { keyed, rungsWrong } from "./ladder-rules";
import { layVersion, nextNumber, rungsOfVersion, withTestsAgreed } from "./version-steps";
import { creditOf } from "./words";

/**
 * The partnership's own names, words and order, as a new version that new work is held against from now on. Work that began
 * under an older version keeps it. Whoever made the ladder stays credited. What a rung needs stays as it was: that takes the forum's key.
 */
export const changeLadder = administer({
  may: "administer",
  input: ChangeLadderInput,
  async does({ tx, now, partnership, person }, { from, name, because, rungs: given }) {
    const [base] = await tx.select().from(ladderVersion).where(and(eq(ladderVersion.partnershipId, partnership.id), eq(ladderVersion.id, from)));
    if (!base) throw new Refusal("This ladder is not one of yours. Open the page again.");
    const number = await nextNumber(tx, partnership.id, base.ladderKey);
    const before = await rungsOfVersion(tx, partnership.id, base.id);
    const rungs = keyed(given, before.map(({ key }) => key));
    const wrong = rungsWrong(rungs);
    if (wrong) throw new FieldRefusal("rungs", wrong);
    const isSame = base.name === name && rungs.length === before.length && rungs.every((one, at) => one.key === before[at]?.key && one.name === before[at]?.name && one.words === before[at]?.words && one.band === before[at]?.band);
    const credit = isSame ? base.credit : creditOf(base.credit, partnership.name);
    const tested = await withTestsAgreed(tx, partnership.id, base.ladderKey, rungs);
    const { id, version } = await layVersion(tx, { partnershipId: partnership.id, number, base, name, credit, changedBy: person.id, because, now, rungs: tested });
    return { result: { id }, event: { kind: "ladder changed", subjectId: id, detail: { name, version, because } } };
  },
});
