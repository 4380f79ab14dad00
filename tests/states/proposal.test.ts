import { test } from "vitest";
import { seeInside } from "@/lib/access/see";
import { answerProposal } from "@/lib/proposal/answer-proposal";
import { endProposal } from "@/lib/proposal/end-proposal";
import { putProposal } from "@/lib/proposal/put-proposal";
import { proposalNumbered } from "@/lib/proposal/read";
import { withdrawProposal } from "@/lib/proposal/withdraw-proposal";
import { aProposal, ONE_PAGE } from "../proposal/proposals";
import { tableOf, walk, type Walker } from "./table";

async function aWalkedProposal({ cast, says }: Awaited<ReturnType<typeof aProposal>>): Promise<Walker> {
  const number = String((await putProposal(says(cast.dana, 1), ONE_PAGE)).number);
  let [day, said] = [2, 0];
  const shown = async () => (await seeInside(says(cast.dana, day), { one: proposalNumbered(number) }))!.one;
  const answers = (who: typeof cast.dana) => answerProposal(says(who, day), { number, stand: "unsure", words: `Thought of again, ${++said}` });
  return {
    stands: async () => {
      const { state, waitingFor } = await shown();
      return state === "open" && waitingFor.length === 0 ? "all have answered" : state;
    },
    does: {
      "somebody answers": () => answers(cast.amara),
      "everybody answers": async () => { for (const who of [cast.amara, cast.chris, cast.dana]) await answers(who); },
      "the last day passes": async () => { day = 12; },
      "the outcome is said": () => endProposal(says(cast.dana, day), { number, outcome: "One page" }),
      "it is withdrawn": () => withdrawProposal(says(cast.dana, day), { number, words: "Not now" }),
    },
  };
}

test("a proposal stands as docs/states.md says, whatever is done to it", { timeout: 60_000 }, async () => {
  const here = await aProposal();
  await walk(tableOf("A proposal"), { begin: () => aWalkedProposal(here), runs: 30, longest: 7, seed: 20261202 });
});
