import { eq } from "drizzle-orm";
import { hiddenHere } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { partnershipPolicy } from "@/lib/access/policy";
import { NoChildHereInput } from "./input";
import { setTextHere } from "./steps-here";

/** Hidden words go back where the forum and an administrator both say that they name no child: two people, neither of them who hid them. */
export const sayNoChildHere = administer({
  may: "look at what is asked",
  input: NoChildHereInput,
  async does({ tx, now, ...standing }, { hidden: id, side }) {
    const { partnership, person } = standing;
    const one = and(eq(hiddenHere.partnershipId, partnership.id), eq(hiddenHere.id, id));
    const [hidden] = await tx.select().from(hiddenHere).where(one).for("update");
    if (!hidden) throw new NotFound();
    if (!partnershipPolicy[side === "forum" ? "turn the forum's key" : "administer"](standing)) throw new Refusal("You can answer only for the side you are on: the forum, or the administrators.");
    if (hidden.hiddenBy === person.id) throw new Refusal("You hid these words, so two others say whether they go back.");
    if (hidden.putBackAt || !hidden.kept) throw new Refusal("This is settled: the words are back, or gone for good.");
    const [mine, theirs] = side === "forum" ? [hidden.forumBy, hidden.administratorBy] : [hidden.administratorBy, hidden.forumBy];
    if (mine) throw new Refusal("Your side has said so already. Now the other side answers.");
    if (theirs === person.id) throw new Refusal("You have answered. Now somebody else answers for the other side: it needs two people.");
    const answered = side === "forum" ? { forumBy: person.id } : { administratorBy: person.id };
    if (!theirs) {
      await tx.update(hiddenHere).set(answered).where(one);
      return { result: null, event: { kind: "hidden here said to be no child", subjectId: id, detail: { side } } };
    }
    for (const text of hidden.kept) await setTextHere({ tx, partnershipId: partnership.id }, text, text.stands, text.stood);
    await tx.update(hiddenHere).set({ ...answered, putBackAt: now, kept: null }).where(one);
    return { result: null, event: { kind: "hidden here put back", subjectId: id, detail: { places: hidden.kept.length } } };
  },
});
