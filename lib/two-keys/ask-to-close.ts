import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { openFamilyPoints } from "@/lib/point/read";
import { CloseInput } from "./input";
import { askForSecondKey } from "./steps";
import { openPointsWords } from "./words";

/** Asks to close the work together. While a family's point has no answer nobody closes it (rule 7). */
export const askToClose = change({
  may: "ask for a second key",
  input: CloseInput,
  async does(here, { because }) {
    const open = await openFamilyPoints(here.tx, { partnershipId: here.partnership.id, workId: here.work.id });
    if (open.length > 0) throw new Refusal(openPointsWords(open));
    return askForSecondKey(here, { deed: "close", because });
  },
});
