import { eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { charterVersion, promise } from "@/db/schema";
import { and } from "@/db/where";
import { operate } from "@/lib/access/operate";
import { CharterInput } from "./input";

/** Puts a version of a charter in force in a partnership. A version that is there already is left as it is: old work keeps its promises. */
export const takeUpCharter = operate({
  input: CharterInput,
  async does({ tx, now, partnershipId }, { key, promises, ...about }) {
    const [taken] = await tx.insert(charterVersion).values({ partnershipId, id: newId(), charterKey: key, ...about, loadedAt: now }).onConflictDoNothing().returning();
    if (!taken) {
      const same = and(eq(charterVersion.partnershipId, partnershipId), eq(charterVersion.charterKey, key), eq(charterVersion.version, about.version));
      const [there] = await tx.select().from(charterVersion).where(same);
      return { result: { ...there!, isNew: false }, event: null };
    }
    await tx.insert(promise).values(promises.map((one, at) => ({ ...one, partnershipId, charterVersionId: taken.id, position: at + 1 })));
    return { result: { ...taken, isNew: true }, event: { kind: "charter taken up", subjectId: taken.id, detail: { name: about.name, version: about.version } } };
  },
});
