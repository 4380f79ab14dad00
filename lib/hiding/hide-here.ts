import { eq, gt } from "drizzle-orm";
import { newId } from "@/db/id";
import { chain, hiddenHere } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { withoutWords } from "@/lib/comment/hiding";
import { GAP } from "@/lib/comment/markdown";
import { HIDDEN_WORDS } from "@/lib/comment/words";
import { HideHereInput } from "./input";
import { setTextHere, textsHereWith } from "./steps-here";
import { dropFromStory, hideInLetters } from "./story";

const MOST_AN_HOUR = 10;
const HOUR_MS = 3_600_000;

/**
 * Rule 9 for what the partnership itself has written: notices, the charter, work said to be missing, names of organisations.
 * Anyone known here hides a child's name at once; the forum and the administrators are told, and two of them may put it back.
 */
export const hideHere = administer({
  may: "hide a child's name here",
  input: HideHereInput,
  async does({ tx, now, ...standing }, { words }) {
    const { partnership, person } = standing;
    // Two who hide at once: the second looks at what the first has left.
    await tx.select({ id: chain.id }).from(chain).where(and(eq(chain.partnershipId, partnership.id), eq(chain.id, partnership.id))).for("update");
    const mine = and(eq(hiddenHere.partnershipId, partnership.id), eq(hiddenHere.hiddenBy, person.id), gt(hiddenHere.hiddenAt, new Date(now.getTime() - HOUR_MS)));
    if ((await tx.$count(hiddenHere, mine)) >= MOST_AN_HOUR) throw new Refusal("You have hidden words ten times in this hour. Wait a little, or tell an administrator.");
    const hide = (text: string) => withoutWords(text, words)?.replaceAll(GAP, HIDDEN_WORDS) ?? null;
    const found = await textsHereWith({ tx, ...standing }, hide);
    if (!found.some(({ isRead }) => isRead)) throw new FieldRefusal("words", "These words do not stand in what this partnership has written. Copy them as they are written. For words in a piece of work, use the link at the foot of its pages.");
    const place = { tx, partnershipId: partnership.id };
    for (const one of found) await setTextHere(place, one, one.stood, one.stands);
    // What the partnership's own story told of it, and letters about no work.
    await dropFromStory({ ...place, workId: partnership.id }, { thing: "work", id: partnership.id }, hide);
    await hideInLetters({ ...place, workId: null }, hide);
    const hidden = { partnershipId: partnership.id, id: newId(), hiddenBy: person.id, hiddenAt: now, kept: found.map(({ isRead: _, ...one }) => one) };
    await tx.insert(hiddenHere).values(hidden);
    return { result: { id: hidden.id }, event: { kind: "name hidden here", subjectId: hidden.id, detail: { places: found.length } } };
  },
});
