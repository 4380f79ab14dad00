import { eq, max } from "drizzle-orm";
import { newId } from "@/db/id";
import { definitionVersion } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { OneVersionInput } from "./input";
import { takeDraft, takesEffectOn } from "./steps";

/** The draft becomes the partnership's definition of co-production. The versions before stay to be read. */
export const putDefinitionInForce = administer({
  may: "administer",
  input: OneVersionInput,
  async does({ tx, partnership, person, now }, { version: opened }) {
    const { inForceFrom, ...words } = await takeDraft(tx, partnership.id, "definition", opened);
    const takesEffect = takesEffectOn(inForceFrom, now);
    const [last] = await tx.select({ number: max(definitionVersion.number) }).from(definitionVersion).where(and(eq(definitionVersion.partnershipId, partnership.id)));
    const put = { partnershipId: partnership.id, id: newId(), number: (last?.number ?? 0) + 1, ...words, inForceFrom: inForceFrom || takesEffect, takesEffect, putBy: person.id, putAt: now };
    await tx.insert(definitionVersion).values(put);
    return { result: { number: put.number }, event: { kind: "definition put in force", subjectId: put.id, detail: { number: put.number, words: words.words, from: takesEffect } } };
  },
});
