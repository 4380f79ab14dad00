import { eq } from "drizzle-orm";
import { draftWords } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { DropDraftInput } from "./input";

/** Puts a draft away. What is in force stays as it is. */
export const dropDraft = administer({
  may: "administer",
  input: DropDraftInput,
  async does({ tx, partnership }, { what }) {
    const gone = await tx.delete(draftWords).where(and(eq(draftWords.partnershipId, partnership.id), eq(draftWords.what, what))).returning({ what: draftWords.what });
    if (gone.length === 0) throw new Refusal("There is no draft here. It may be in force already.");
    return { result: { what }, event: { kind: "draft put away", subjectId: partnership.id, detail: { what } } };
  },
});
