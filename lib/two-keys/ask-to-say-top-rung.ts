import { change } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { asksForWords, topRung } from "@/lib/ladder/rules";
import { claimedLast, claimFactsOf, rungsOf } from "@/lib/ladder/steps";
import { withoutFamiliesWords } from "@/lib/ladder/words";
import { TopRungInput } from "./input";
import { askForSecondKey } from "./steps";

/** The lead asks a second seat to say the top rung together. Rule 5 asks its reason of this rung as of any high one. */
export const askToSayTopRung = change({
  may: "say which rung",
  input: TopRungInput,
  async does(here, { because, withoutFamiliesBecause }) {
    const { tx, partnership, work, now } = here;
    const of = { partnershipId: partnership.id, work };
    const rungs = await rungsOf(tx, of);
    const top = topRung(rungs);
    if (!top) throw new Refusal("This work has no ladder.");
    if ((await claimedLast(tx, of)) === top.key) throw new Refusal(`${top.name} is what you said last. It stands.`);
    const asked = asksForWords(rungs, top.key, await claimFactsOf(tx, of, now));
    if (asked && !withoutFamiliesBecause) throw new FieldRefusal("withoutFamiliesBecause", withoutFamiliesWords);
    return askForSecondKey(here, { deed: "say the top rung", because, rungKey: top.key, rungName: top.name, withoutFamiliesBecause: asked ? withoutFamiliesBecause : "" });
  },
});
