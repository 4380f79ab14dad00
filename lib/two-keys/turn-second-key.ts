import { eq } from "drizzle-orm";
import { twoKeys, work as works } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import type { Happening } from "@/lib/event/kinds";
import { askSeats } from "@/lib/ladder/ask-steps";
import { tellOfDifference } from "@/lib/ladder/difference-steps";
import { chosenRung, layClaim, rungsOf } from "@/lib/ladder/steps";
import { openFamilyPoints } from "@/lib/point/read";
import { lastMove, moveInto } from "@/lib/work/stage-steps";
import { WhichKeys } from "./input";
import type { Deed } from "./rules";
import { keysForMe, theseKeys, type Here, type Keys } from "./steps";
import { openPointsWords } from "./words";

/** What both keys together do. */
const together: Record<Deed, (here: Here, keys: Keys) => Promise<Happening>> = {
  async "close"({ tx, now, partnership, work, person, stage }, { because }) {
    const of = { partnershipId: partnership.id, workId: work.id };
    const open = await openFamilyPoints(tx, of);
    if (open.length > 0) throw new Refusal(openPointsWords(open));
    const { id } = await moveInto(tx, of, { stage: "closed", movedBy: person.id, now });
    await tx.update(works).set({ closingConfirmedAt: now, pausedAt: null, restsBecause: "" }).where(and(eq(works.partnershipId, of.partnershipId), eq(works.id, of.workId)));
    return { kind: "work closed", subjectId: id, detail: { from: stage, because, confirmed: "yes" } };
  },
  async "say the top rung"({ tx, now, partnership, work, person, stage }, keys) {
    const of = { partnershipId: partnership.id, work };
    const rungs = await rungsOf(tx, of);
    const rung = chosenRung(rungs, keys.rungKey ?? "");
    const { round = 0 } = (await lastMove(tx, { partnershipId: partnership.id, workId: work.id })) ?? {};
    const { because, withoutFamiliesBecause, askedBy } = keys;
    const { event } = await layClaim(tx, of, { rung, because, withoutFamiliesBecause, stage, round, by: askedBy, now, twoKeysId: keys.id });
    await tellOfDifference(tx, { ...of, stage, round, actorId: person.id, now }, rungs);
    return event;
  },
  async "start again"({ tx, now, partnership, work, person, stage }, { because }) {
    const of = { partnershipId: partnership.id, workId: work.id };
    const { id, round } = await moveInto(tx, of, { stage: "scoping", movedBy: person.id, now, newRound: true });
    await tx.update(works).set({ pausedAt: null, restsBecause: "" }).where(and(eq(works.partnershipId, of.partnershipId), eq(works.id, of.workId)));
    await askSeats(tx, { ...of, stage: "scoping", round, askedBy: person.id, now });
    return { kind: "started again", subjectId: id, detail: { from: stage, because } };
  },
};

/** Somebody of another seat turns the second key, and what was asked is done. */
export const turnSecondKey = change({
  may: "answer a key",
  input: WhichKeys,
  async does(here, { keys: id }) {
    const keys = await keysForMe(here, id);
    await here.tx.update(twoKeys).set({ turnedBy: here.person.id, turnedAt: here.now }).where(theseKeys(keys));
    const done = await together[keys.deed](here, keys);
    return { result: { deed: keys.deed }, event: [{ kind: "second key turned", subjectId: keys.id, detail: { deed: keys.deed } }, done] };
  },
});
