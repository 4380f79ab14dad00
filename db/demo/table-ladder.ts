import type { WorkPlace } from "@/lib/access/place";
import { claimRung } from "@/lib/ladder/claim-rung";
import { giveView } from "@/lib/ladder/give-view";
import { sayAim } from "@/lib/ladder/say-aim";
import { askToStartAgain } from "@/lib/two-keys/ask-to-start-again";
import { moveStage } from "@/lib/work/move-stage";
import type { Key } from "./people";

/** What people of the demo say of the ladder, and how the work goes through its stages. */
export const onTheLadder = (at: (now: Date, who: Key) => WorkPlace) => ({
  aims: (now: Date, who: Key, aim: Record<string, string>) => sayAim(at(now, who), aim),
  asksToStartAgain: (now: Date, who: Key, because: string) => askToStartAgain(at(now, who), { because }),
  moves: (now: Date, who: Key, to: string) => moveStage(at(now, who), { to }),
  claims: (now: Date, who: Key, claimed: Record<string, string>) => claimRung(at(now, who), claimed),
  views: (now: Date, who: Key, view: Record<string, string>) => giveView(at(now, who), view),
});
