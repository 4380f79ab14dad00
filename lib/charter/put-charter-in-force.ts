import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/id";
import { charterVersion, promise } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { freeSlug } from "@/lib/partnership/slugs";
import { OneVersionInput } from "./input";
import { missingIn, type DraftPromise } from "./rules";
import { charterInForce, takeDraft, takesEffectOn } from "./steps";

/**
 * The draft becomes the charter: from its day on works begin with it, and works that have begun keep theirs. A promise that
 * carries on another keeps its id, so what is done for it stays with it.
 */
export const putCharterInForce = administer({
  may: "administer",
  input: OneVersionInput,
  async does({ tx, partnership, now }, { version: opened }) {
    const partnershipId = partnership.id;
    const { promises, inForceFrom, ...about } = await takeDraft(tx, partnershipId, "charter", opened);
    const missing = missingIn({ promises, inForceFrom, ...about });
    if (missing.length > 0) throw new Refusal(`This is not whole yet. ${missing[0]}`);
    const takesEffect = takesEffectOn(inForceFrom, now);
    const charterKey = (await charterInForce(tx, partnershipId, now))?.charterKey ?? partnership.slug;
    const version = await nextVersion(tx, partnershipId, charterKey);
    const put = { partnershipId, id: newId(), charterKey, version, ...about, inForceFrom: inForceFrom || takesEffect, takesEffect, loadedAt: now };
    await tx.insert(charterVersion).values(put);
    const keys = await keysFor(tx, partnershipId, promises);
    const rows = promises.map(({ follows: _, ...words }, at) => ({ partnershipId, charterVersionId: put.id, key: keys[at]!, position: at + 1, ...words }));
    await tx.insert(promise).values(rows);
    return { result: { version }, event: { kind: "charter put in force", subjectId: put.id, detail: { name: put.name, version, madeWith: put.madeWith, from: takesEffect, promises: rows.length } } };
  },
});

/** One more than the highest number a version of this charter has. */
async function nextVersion(tx: Tx, partnershipId: string, charterKey: string): Promise<string> {
  const called = await tx.select({ version: charterVersion.version }).from(charterVersion).where(and(eq(charterVersion.partnershipId, partnershipId), eq(charterVersion.charterKey, charterKey)));
  return String(Math.max(0, ...called.map((one) => Number.parseInt(one.version, 10) || 0)) + 1);
}

/** A new promise gets an id that no promise here ever had: an old id would bring an old promise's actions with it. */
async function keysFor(tx: Tx, partnershipId: string, promises: readonly DraftPromise[]): Promise<string[]> {
  const used = await tx.selectDistinct({ key: promise.key }).from(promise).where(and(eq(promise.partnershipId, partnershipId), sql`true`));
  const taken = new Set(used.map((one) => one.key));
  return promises.map(({ follows, name }) => {
    const key = follows || freeSlug(name, taken);
    taken.add(key);
    return key;
  });
}
