import { twoKeys } from "@/db/schema";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { WhichKeys } from "./input";
import { theseKeys, waitingKeys } from "./steps";

/** Whoever turned the first key may take it back while the second is not turned. */
export const takeBackKey = change({
  may: "answer a key",
  input: WhichKeys,
  async does(here, { keys: id }) {
    const keys = await waitingKeys(here, id);
    if (keys.askedBy !== here.person.id) throw new Refusal("Only whoever asked can take it back.");
    await here.tx.update(twoKeys).set({ withdrawnAt: here.now }).where(theseKeys(keys));
    return { result: null, event: { kind: "key taken back", subjectId: keys.id, detail: { deed: keys.deed } } };
  },
});
