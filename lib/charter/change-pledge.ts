import { eq } from "drizzle-orm";
import { pledge } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { FieldRefusal, Refusal, Stale } from "@/lib/access/refusal";
import { dayWordsOf, londonDay } from "@/lib/work/dates";
import { ChangePledgeInput } from "./input";
import { thePledge } from "./pledge-steps";
import { pledgeFieldWords } from "./words";

const FIELDS = ["words", "signedBy", "pledgedOn"] as const;

/** Puts a pledge right. What it said before stays in the partnership's story. */
export const changePledge = administer({
  may: "administer",
  input: ChangePledgeInput,
  async does({ tx, partnership, now }, { pledge: id, version, ...given }) {
    const found = await thePledge(tx, partnership.id, id);
    if (found.withdrawnOn) throw new Refusal("This pledge has ended. It stays as it was.");
    const changed = FIELDS.filter((field) => found[field] !== given[field]);
    const shown = (field: (typeof FIELDS)[number]) => (field === "pledgedOn" ? dayWordsOf(found.pledgedOn) : found[field]);
    if (found.version !== version) throw new Stale(found.version, Object.fromEntries(changed.map((field) => [field, shown(field)])));
    if (given.pledgedOn > londonDay(now)) throw new FieldRefusal("pledgedOn", "This day has not come yet. Write the day they signed.");
    if (changed.length === 0) throw new Refusal("Nothing is different yet. Change something, then save.");
    await tx.update(pledge).set({ ...given, version: version + 1 }).where(and(eq(pledge.partnershipId, partnership.id), eq(pledge.id, id)));
    const before = changed.map((field) => `${pledgeFieldWords[field]}: ${shown(field) || "not said"}`).join("; ");
    return { result: { id }, event: { kind: "pledge changed", subjectId: id, detail: { organisation: found.organisation, before } } };
  },
});
