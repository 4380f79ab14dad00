import { eq } from "drizzle-orm";
import { z } from "zod/mini";
import { partnership } from "@/db/schema";
import { operate } from "@/lib/access/operate";
import { optionalText, text } from "@/lib/form/input";

const PublishedInput = z.object({ facts: z.array(text(300, "Write each fact as text.")), source: optionalText(300) });

/** Adds facts that an area has published about itself. What is there already is left as it is. Gives how many were new. */
export const addPublished = operate({
  input: PublishedInput,
  async does({ tx, partnershipId }, { facts, source }) {
    const [there] = await tx.select().from(partnership).where(eq(partnership.id, partnershipId)).for("update");
    const fresh = facts.filter((fact) => !there!.published.includes(fact));
    const sourceIsNew = source !== "" && there!.source === "";
    if (fresh.length === 0 && !sourceIsNew) return { result: { added: 0 }, event: null };
    await tx.update(partnership).set({ published: [...there!.published, ...fresh], source: there!.source || source }).where(eq(partnership.id, partnershipId));
    return { result: { added: fresh.length }, event: { kind: "published facts added", subjectId: partnershipId, detail: { facts: fresh.join(" ") } } };
  },
});
