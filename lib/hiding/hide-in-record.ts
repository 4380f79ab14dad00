import { change } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { withoutWords } from "@/lib/comment/hiding";
import { GAP } from "@/lib/comment/markdown";
import { HIDDEN_WORDS } from "@/lib/comment/words";
import { HideInput } from "./input";
import { dropFromStory, hideIn, idOf, saysTheSame } from "./steps";
import { thingPlace } from "./words";

/**
 * Rule 9: anyone with a seat hides a child's name or number at once, in anything that is recorded, its answers, what was said of
 * it, and what the story told of it. Whoever wrote it down is told.
 */
export const hideInRecord = change({
  may: "hide a child's name",
  input: HideInput,
  async does({ tx, partnership, work }, { thing, number, words }) {
    const place = { tx, partnershipId: partnership.id, workId: work.id };
    const id = await idOf(place, thing, number);
    const hidden = (text: string) => withoutWords(text, words)?.replaceAll(GAP, HIDDEN_WORDS) ?? null;
    let count = 0;
    for (const one of await saysTheSame(place, thing, id)) {
      count += await hideIn(place, one.thing, one.id, hidden);
      await dropFromStory(place, one.id, hidden);
    }
    if (count === 0) throw new FieldRefusal("words", "These words do not stand there. Copy them as they are written.");
    return { result: { place: thingPlace[thing](number) }, event: { kind: "name hidden in the record", subjectId: id, detail: { thing: `${thing} ${number}` } } };
  },
});
