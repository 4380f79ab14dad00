import { seeHere } from "@/lib/access/see";
import { declineForumKey } from "@/lib/ladder/decline-forum-key";
import { proposeTests } from "@/lib/ladder/propose-tests";
import { testsHere } from "@/lib/ladder/read-tests";
import { needsOf } from "@/lib/ladder/reading/own-tests";
import { clockBefore } from "./clock";
import type { Key } from "./people";
import type { Moment } from "./play/in-order-of-time";

const PROPOSED_DAYS_AGO = 33;
const DECLINED_DAYS_AGO = 28;
const MATTER = ["other tests"];

/** Ada would ask less of a rung; the forum holds the other key and says no, with its reason. */
export function otherTests(now: Date, { partnershipId, known }: { partnershipId: string; known: ReadonlyMap<Key, string> }): Moment[] {
  const clock = clockBefore(now, 0);
  const [asked, answered] = [clock.at(-PROPOSED_DAYS_AGO, "11:00"), clock.at(-DECLINED_DAYS_AGO, "19:30")];
  const as = (who: "ada" | "bev", at: Date) => ({ personId: known.get(who)!, partnershipId, now: at });
  const here = async (at: Date) => (await seeHere(as("ada", at), "administer", { tests: testsHere })).tests;
  return [
    {
      at: asked, after: MATTER,
      does: async () => {
        const ladder = (await here(asked)).now!;
        return proposeTests(as("ada", asked), { ...needsOf(ladder.ladder), answered: "", from: ladder.id, because: "Some teams answer families by letter, and nobody writes it down here." });
      },
    },
    {
      at: answered, after: MATTER,
      does: async () => declineForumKey(as("bev", answered), { proposal: (await here(answered)).last!.id, because: "An answer is what our members ask for most. Please help those teams to write it down." }),
    },
  ];
}
