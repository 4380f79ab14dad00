import { answerAsked } from "@/lib/access/asked";
import { Refusal } from "@/lib/access/refusal";
import { lastMove } from "@/lib/work/stage-steps";
import { ViewInput } from "./input";
import { askState } from "./rules";
import { askStateWords } from "./words";
import { layView } from "./view-steps";

/** A seat answers from its letter, without a password. The letter asks of one stage and is answered once. */
export const giveAskedView = answerAsked({
  input: ViewInput,
  async does(here, given) {
    const { round = 0 } = (await lastMove(here.tx, { partnershipId: here.partnership.id, workId: here.work.id })) ?? {};
    const state = askState(here.ask, { stage: here.stage, round, now: here.now });
    if (state !== "to answer") throw new Refusal(askStateWords[state]);
    return layView(here, given);
  },
});
