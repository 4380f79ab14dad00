import { leadAsk } from "@/db/schema";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { NothingInput } from "./input";
import { openAskOf } from "./steps";
import { sideWords } from "./words";

/** Whoever asked goes on leading after all. */
export const takeBackAskToLead = change({
  may: "ask others to lead",
  input: NothingInput,
  async does({ tx, partnership, work, now }) {
    const [asked] = await tx.update(leadAsk).set({ withdrawnAt: now }).where(openAskOf(partnership.id, work.id)).returning();
    if (!asked) throw new Refusal("Nobody is asked to lead now. Perhaps it was answered meanwhile: open the page again.");
    return { result: null, event: { kind: "ask to lead taken back", subjectId: asked.id, detail: { side: asked.side, asked: sideWords[asked.side] } } };
  },
});
