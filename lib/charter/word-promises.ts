import { administer } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { filled } from "@/lib/form/rows";
import { WordPromisesInput } from "./input";
import type { CharterDraft } from "./rules";
import { charterInForce, heldDraft, keepDraft } from "./steps";

/** Words the promises of the draft: “we will”, easy read, how a parent would know, and which promise of the charter in force each carries on. */
export const wordPromises = administer({
  may: "administer",
  input: WordPromisesInput,
  async does({ tx, partnership, person, now }, { promises: rows, version }) {
    const before = await heldDraft(tx, partnership.id, "charter");
    if (!before) throw new Refusal("There is no draft here. It may be in force already.");
    const promises = filled(rows);
    if (promises.length === 0) throw new Refusal("A charter has one promise or more. Keep one, or put the draft away.");
    const inForce = (await charterInForce(tx, partnership.id, now))?.promises ?? [];
    const unknown = rows.findIndex((one) => one?.follows && !inForce.some((there) => there.key === one.follows));
    if (unknown >= 0) throw new FieldRefusal(`promises[${unknown}].follows`, "Choose a promise of the charter in force, or a new promise.");
    await keepDraft(tx, { partnershipId: partnership.id, what: "charter", writtenBy: person.id, writtenAt: now }, { ...before.content, promises }, version, shown);
    return { result: null, event: { kind: "charter drafted", subjectId: partnership.id, detail: { name: before.content.name, promises: promises.length } } };
  },
});

const shown = ({ promises }: CharterDraft): Record<string, string> =>
  Object.fromEntries(promises.flatMap((one, at) => (["name", "weWill", "easyRead", "howWouldAParentKnow"] as const).map((field) => [`promises[${at}].${field}`, one[field]])));
