import { eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { action, actionPromise, promise } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { Refusal, Stale } from "@/lib/access/refusal";
import { dayWordsOf } from "@/lib/work/dates";
import { ChangeActionInput } from "./input";
import { daysInOrder, mustBePromised, theAction } from "./steps";
import { changedFieldWords } from "./words";

const FIELDS = ["what", "starts", "due", "measure"] as const;
type Text = Record<(typeof FIELDS)[number], string | null>;
type Action = typeof action.$inferSelect;

/** Puts what was said of an action in other words, gives it other days or other promises. What stood before is kept in the story (rule 8). */
export const changeAction = change({
  may: "answer for an action",
  input: ChangeActionInput,
  async does({ tx, partnership, work }, { number, version, promises, ...given }) {
    const found = await theAction(tx, { partnershipId: partnership.id, workId: work.id }, number);
    const changed = FIELDS.filter((field) => found[field] !== given[field]);
    const kept = await promisesOf(tx, found);
    const same = kept.length === promises.length && kept.every((one) => promises.includes(one.key));
    const theirs = { ...shown(found, changed), ...(same ? {} : { promises: namesOf(kept) }) };
    if (found.version !== version) throw new Stale(found.version, theirs);
    daysInOrder(given);
    await mustBePromised(tx, partnership.id, work.charterVersionId, promises);
    if (changed.length === 0 && same) throw new Refusal("Nothing is different yet. Change something, then save.");
    await tx.update(action).set({ ...given, version: sql`${action.version} + 1` }).where(and(eq(action.partnershipId, found.partnershipId), eq(action.id, found.id)));
    if (!same) await namePromises(tx, found, work.charterVersionId, kept.map((one) => one.key), promises);
    const before = Object.entries(theirs).map(([field, words]) => `${changedFieldWords[field as keyof typeof changedFieldWords]}: ${words || "not said"}`);
    return { result: { number }, event: { kind: "action changed", subjectId: found.id, detail: { number, what: given.what, before: before.join("; ") } } };
  },
});

/** Fields of an action as a person reads them: days in words. */
const shown = (text: Text, fields: readonly (keyof Text)[]): Record<string, string> =>
  Object.fromEntries(fields.map((field) => [field, field === "starts" || field === "due" ? dayWordsOf(text[field] ?? "") : (text[field] ?? "")]));

const namesOf = (kept: { name: string }[]) => kept.map((one) => one.name).join(", ") || "none named";

const ofAction = ({ partnershipId, id }: Action) => and(eq(actionPromise.partnershipId, partnershipId), eq(actionPromise.actionId, id));

const promisesOf = (tx: Tx, found: Action) =>
  tx
    .select({ key: actionPromise.promiseKey, name: promise.name })
    .from(actionPromise)
    .innerJoin(promise, and(eq(promise.partnershipId, found.partnershipId), eq(promise.charterVersionId, actionPromise.charterVersionId), eq(promise.key, actionPromise.promiseKey)))
    .where(ofAction(found))
    .orderBy(promise.position);

async function namePromises(tx: Tx, found: Action, charterVersionId: string | null, before: string[], now: string[]): Promise<void> {
  const gone = before.filter((key) => !now.includes(key));
  const fresh = now.filter((key) => !before.includes(key));
  if (gone.length > 0) await tx.delete(actionPromise).where(and(ofAction(found), inArray(actionPromise.promiseKey, gone)));
  if (charterVersionId && fresh.length > 0) await tx.insert(actionPromise).values(fresh.map((promiseKey) => ({ partnershipId: found.partnershipId, actionId: found.id, charterVersionId, promiseKey })));
}
