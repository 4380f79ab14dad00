import { eq, max } from "drizzle-orm";
import { newId } from "@/db/id";
import { claim } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { ClaimInput } from "./input";
import { asksForWords, needsTwoKeys, sayableAlone } from "./rules";
import { chosenRung, claimFactsOf, rungsOf } from "./steps";
import { twoKeysWords, withoutFamiliesWords } from "./words";

/**
 * What the lead says. A high rung without families asks for words, which stand beside it for good (rule 5); the very top rung
 * is not the lead's alone to say (rule 6). A new claim is a new row: what was said before stays.
 */
export const claimRung = change({
  may: "say which rung",
  input: ClaimInput,
  async does({ tx, partnership, work, person, stage, now }, { rung: key, because, withoutFamiliesBecause }) {
    const of = { partnershipId: partnership.id, work };
    const rungs = await rungsOf(tx, of);
    const chosen = chosenRung(rungs, key);
    if (needsTwoKeys(rungs, key)) throw new FieldRefusal("rung", twoKeysWords(chosen.name, sayableAlone(rungs)[0]?.name ?? "another rung"));
    const asked = asksForWords(rungs, key, await claimFactsOf(tx, of));
    if (asked && !withoutFamiliesBecause) throw new FieldRefusal("withoutFamiliesBecause", withoutFamiliesWords);

    const mine = and(eq(claim.partnershipId, partnership.id), eq(claim.workId, work.id));
    const [last] = await tx.select({ number: max(claim.number) }).from(claim).where(mine);
    const said = {
      partnershipId: partnership.id, id: newId(), workId: work.id, ladderVersionId: work.ladderVersionId, rungKey: chosen.key, because,
      withoutFamiliesBecause: asked ? withoutFamiliesBecause : "", stage, claimedBy: person.id, claimedAt: now, number: (last?.number ?? 0) + 1,
    };
    await tx.insert(claim).values(said);
    return {
      result: { number: said.number },
      event: { kind: "rung claimed", subjectId: said.id, detail: { rung: chosen.name, rungKey: chosen.key, because, withoutFamiliesBecause: said.withoutFamiliesBecause, stage } },
    };
  },
});
