import { newId } from "@/db/id";
import { privateWord } from "@/db/schema";
import { change } from "@/lib/access/change";
import { SayPrivatelyInput } from "./input";
import { boxOf } from "./rules";
import { forgetDraft, mayNameAChild, notTooMany } from "./steps";

/** Says something to the lead alone. Others see that something was said in private, and not what or by whom. */
export const sayPrivately = change({
  may: "say it privately",
  input: SayPrivatelyInput,
  async does({ tx, partnership, work, person, membershipId, leadId, now }, { body, sure }) {
    const of = { partnershipId: partnership.id, workId: work.id };
    mayNameAChild(body, sure);
    await notTooMany(tx, of, { deed: "privates", membershipId: membershipId!, now });
    const said = { ...of, id: newId(), membershipId: membershipId!, saidTo: leadId!, body, saidAt: now };
    await tx.insert(privateWord).values(said);
    await forgetDraft(tx, of, person.id, boxOf.privately);
    return { result: null, event: { kind: "private word said", subjectId: said.id, detail: { words: 1 } } };
  },
});
