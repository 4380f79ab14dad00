import { eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { ladderVersion, rung } from "@/db/schema";
import { and } from "@/db/where";
import { operate } from "@/lib/access/operate";
import { LadderInput } from "./input";

/** Brings a version of a ladder into a partnership, in force from now or only to choose from. A version that is there already is left as it is: records point at it. */
export const takeUpLadder = operate({
  input: LadderInput,
  async does({ tx, now, partnershipId }, { key, name, version, credit, link, inForce, rungs }) {
    const row = { partnershipId, id: newId(), ladderKey: key, name, version, credit, link, inForceFrom: inForce ? now : null };
    const [taken] = await tx.insert(ladderVersion).values(row).onConflictDoNothing().returning();
    if (!taken) {
      const same = and(eq(ladderVersion.partnershipId, partnershipId), eq(ladderVersion.ladderKey, key), eq(ladderVersion.version, version));
      const [there] = await tx.select().from(ladderVersion).where(same);
      return { result: { ...there!, isNew: false }, event: null };
    }
    await tx.insert(rung).values(rungs.map((one, at) => ({ ...one, partnershipId, ladderVersionId: taken.id, position: at + 1 })));
    return { result: { ...taken, isNew: true }, event: { kind: "ladder taken up", subjectId: taken.id, detail: { name, version } } };
  },
});
