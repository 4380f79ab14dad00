import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { StartAgainInput } from "./input";
import { askForSecondKey } from "./steps";

/** Asks to go back to Scoping together: the repair of work that began without families. */
export const askToStartAgain = change({
  may: "ask for a second key",
  input: StartAgainInput,
  async does(here, { because }) {
    if (here.stage === "idea") throw new Refusal("This work is still an idea. There is nothing to start again yet.");
    return askForSecondKey(here, { deed: "start again", because });
  },
});
