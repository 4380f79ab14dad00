import { eq } from "drizzle-orm";
import { document } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { saidOf, say } from "@/lib/saying/steps";
import { MarkDocumentInput } from "./input";

/** Any seat may say that a document called background is a plan, draft or finished thing. It then counts from its own day. */
export const markDocument = change({
  may: "keep the record",
  input: MarkDocumentInput,
  async does(here, { number, words }) {
    const of = { partnershipId: here.partnership.id, workId: here.work.id };
    const [found] = await here.tx.select().from(document).where(and(eq(document.partnershipId, of.partnershipId), eq(document.workId, of.workId), eq(document.number, number)));
    if (!found) throw new NotFound();
    if (found.kind !== "background reading") throw new Refusal("This is recorded as a plan, draft or finished thing already.");
    if ((await saidOf(here.tx, of, found.id, ["is real"])).length > 0) throw new Refusal("A seat has marked this already.");
    const said = await say(here, { kind: "is real", subjectId: found.id, words });
    return { result: { number }, event: { kind: "marked as real", subjectId: said, detail: { thing: `document ${number}`, what: found.title } } };
  },
});
