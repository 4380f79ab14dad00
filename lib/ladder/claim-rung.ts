import { change } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { lastMove } from "@/lib/work/stage-steps";
import { tellOfDifference } from "./difference-steps";
import { ClaimInput } from "./input";
import { asksForWords, isLower, needsTwoKeys, sayableAlone } from "./rules";
import { chosenRung, claimedLast, claimFactsOf, layClaim, rungsOf } from "./steps";
import { slippedWords, twoKeysWords, withoutFamiliesWords } from "./words";

/**
 * What the lead says. A high rung without families asks for words, which stand beside it for good (rule 5); the very top rung
 * is not the lead's alone to say (rule 6); a lower one than before asks what happened. What was said before stays.
 */
export const claimRung = change({
  may: "say which rung",
  input: ClaimInput,
  async does({ tx, partnership, work, person, stage, now }, { rung: key, because, withoutFamiliesBecause, whatHappened, bringBack }) {
    const of = { partnershipId: partnership.id, work };
    const rungs = await rungsOf(tx, of);
    const chosen = chosenRung(rungs, key);
    if (needsTwoKeys(rungs, key)) throw new FieldRefusal("rung", twoKeysWords(chosen.name, sayableAlone(rungs)[0]?.name ?? "another rung"));
    const asked = asksForWords(rungs, key, await claimFactsOf(tx, of, now));
    if (asked && !withoutFamiliesBecause) throw new FieldRefusal("withoutFamiliesBecause", withoutFamiliesWords);
    const lower = isLower(rungs, key, await claimedLast(tx, of));
    if (lower && !whatHappened) throw new FieldRefusal("whatHappened", `This is lower than what you said before. ${slippedWords} Choose what happened.`);

    const { round = 0 } = (await lastMove(tx, { partnershipId: partnership.id, workId: work.id })) ?? {};
    const slipped = lower ? { whatHappened: whatHappened || null, bringBack } : {};
    const { number, event } = await layClaim(tx, of, {
      rung: chosen, because, withoutFamiliesBecause: asked ? withoutFamiliesBecause : "", ...slipped, stage, round, by: person.id, now,
    });
    await tellOfDifference(tx, { ...of, stage, round, actorId: person.id, now }, rungs);
    return { result: { number, lower }, event };
  },
});
