import { eq, sql } from "drizzle-orm";
import { action } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { Refusal, Stale } from "@/lib/access/refusal";
import { dayWordsOf } from "@/lib/work/dates";
import { ChangeActionInput } from "./input";
import { daysInOrder, theAction } from "./steps";
import { changedFieldWords } from "./words";

const FIELDS = ["what", "starts", "due", "measure"] as const;
type Text = Record<(typeof FIELDS)[number], string | null>;

/** Puts what was said of an action in other words, or gives it other days. What stood before is kept in the story (rule 8). */
export const changeAction = change({
  may: "answer for an action",
  input: ChangeActionInput,
  async does({ tx, partnership, work }, { number, version, ...given }) {
    const found = await theAction(tx, { partnershipId: partnership.id, workId: work.id }, number);
    if (found.version !== version) throw new Stale(found.version, shown(found, FIELDS.filter((field) => found[field] !== given[field])));
    daysInOrder(given);
    const changed = FIELDS.filter((field) => found[field] !== given[field]);
    if (changed.length === 0) throw new Refusal("Nothing is different yet. Change something, then save.");
    await tx.update(action).set({ ...given, version: sql`${action.version} + 1` }).where(and(eq(action.partnershipId, found.partnershipId), eq(action.id, found.id)));
    const before = Object.entries(shown(found, changed)).map(([field, words]) => `${changedFieldWords[field as keyof Text]}: ${words || "not said"}`);
    return { result: { number }, event: { kind: "action changed", subjectId: found.id, detail: { number, what: given.what, before: before.join("; ") } } };
  },
});

/** Fields of an action as a person reads them: days in words. */
const shown = (text: Text, fields: readonly (keyof Text)[]): Record<string, string> =>
  Object.fromEntries(fields.map((field) => [field, field === "starts" || field === "due" ? dayWordsOf(text[field] ?? "") : (text[field] ?? "")]));
