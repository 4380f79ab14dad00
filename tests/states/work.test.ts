import { eq } from "drizzle-orm";
import { test } from "vitest";
import { seeOutline } from "@/lib/access/see";
import { inTransaction } from "@/db/client";
import { twoKeys } from "@/db/schema";
import { draftInvitations } from "@/lib/invitation/draft-invitations";
import { sendInvitations } from "@/lib/invitation/send-invitations";
import { chooseSeats } from "@/lib/seat/choose-seats";
import { NEEDED_SECTORS } from "@/lib/seat/sectors";
import { askToClose } from "@/lib/two-keys/ask-to-close";
import { askToStartAgain } from "@/lib/two-keys/ask-to-start-again";
import { keysRanOut } from "@/lib/two-keys/keys-ran-out";
import { turnSecondKey } from "@/lib/two-keys/turn-second-key";
import { beginWork } from "@/lib/work/begin-work";
import { goOnAgain } from "@/lib/work/go-on-again";
import { moveStage } from "@/lib/work/move-stage";
import { pauseWork } from "@/lib/work/pause-work";
import { stagesAhead } from "@/lib/work/rules";
import { stopWork } from "@/lib/work/stop-work";
import { standsWords, stageWords } from "@/lib/work/words";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { IDEA, joins, seatsOf, workId } from "../cast/work";
import { tableOf, walk, type Walker } from "./table";

const BECAUSE = { because: "The group said so" };

async function aWork(cast: Cast): Promise<Walker> {
  const { slug } = await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, seat: "education" });
  let day = 0;
  const at = (who: Member, later = 0) => on(days((day += later)), cast, who, slug);
  const dana = () => at(cast.dana, 1);
  const here = async () => (await seeOutline(at(cast.dana), {}, {})).seen;
  const keys = () => inTransaction({ partnershipId: cast.partnershipId }, async (tx) => tx.select().from(twoKeys).where(eq(twoKeys.workId, await workId(cast, slug))));
  const bothKeys = async (ask: typeof askToClose | typeof askToStartAgain) => {
    await ask(dana(), BECAUSE);
    const waiting = (await keys()).find(({ turnedAt, ranOutAt }) => !turnedAt && !ranOutAt)!;
    return { id: waiting.id, turn: () => turnSecondKey(at(cast.amara, 1), { keys: waiting.id }) };
  };
  return {
    stands: async () => {
      const { work, stage } = await here();
      if (!work.openedAt) return "begun";
      return standsWords({ stage, rests: work.stoppedAt ? "stopped" : work.pausedAt ? "paused" : null, confirmed: work.closingConfirmedAt !== null });
    },
    said: (state, before) => {
      if (state.startsWith("paused")) return `${before} stage, paused`;
      if (state === "stopped") return `Stopped in ${before}`;
      return Object.values<string>(stageWords).includes(state) && state !== "Closed" ? `${state} stage` : state;
    },
    does: {
      "ask every seat": async () => {
        await chooseSeats(dana(), { sectors: [...NEEDED_SECTORS] });
        const seats = await seatsOf(cast, slug);
        const guests = [cast.amara, cast.chris, cast.eli, cast.fatima, cast.josh].map(({ name, email, sector }) => ({ name, email, seat: seats[sector]!, how: sector === "parent-carers" || sector === "young-people" ? "nominated" : "picked" }));
        await draftInvitations(dana(), { guests });
        await sendInvitations(dana(), {});
        await joins(cast, slug, cast.amara, days(day));
      },
      "move on": async () => moveStage(dana(), { to: stagesAhead((await here()).stage)[0] ?? "review" }),
      "skip to Delivery": () => moveStage(dana(), { to: "delivery" }),
      "pause": () => pauseWork(dana(), BECAUSE),
      "stop": () => stopWork(dana(), BECAUSE),
      "go on": () => goOnAgain(dana(), {}),
      "close together": async () => (await bothKeys(askToClose)).turn(),
      "nobody turns the second key": async () => {
        const { id } = await bothKeys(askToClose);
        await keysRanOut({ partnershipId: cast.partnershipId, now: days((day += 20)) }, { keys: id });
      },
      "start again together": async () => (await bothKeys(askToStartAgain)).turn(),
    },
  };
}

test("a piece of work stands as docs/states.md says, whatever is done to it", { timeout: 120_000 }, async () => {
  const cast = await aCast();
  await walk(tableOf("A piece of work"), { begin: () => aWork(cast), runs: 20, longest: 12, seed: 20261201 });
});
