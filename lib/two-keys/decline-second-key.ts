import { twoKeys } from "@/db/schema";
import { change } from "@/lib/access/change";
import { DeclineInput } from "./input";
import { keysForMe, theseKeys } from "./steps";

/** No is an answer too. Nothing is done, and the reason, if there is one, stands beside what was asked. */
export const declineSecondKey = change({
  may: "answer a key",
  input: DeclineInput,
  async does(here, { keys: id, because }) {
    const keys = await keysForMe(here, id);
    await here.tx.update(twoKeys).set({ declinedBy: here.person.id, declinedAt: here.now, declinedBecause: because }).where(theseKeys(keys));
    return { result: null, event: { kind: "second key declined", subjectId: keys.id, detail: { deed: keys.deed, because } } };
  },
});
