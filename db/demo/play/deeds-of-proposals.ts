import { seeInside } from "@/lib/access/see";
import type { WorkPlace } from "@/lib/access/place";
import { answerProposal } from "@/lib/proposal/answer-proposal";
import { endProposal } from "@/lib/proposal/end-proposal";
import { putProposal } from "@/lib/proposal/put-proposal";
import { proposalNumbered } from "@/lib/proposal/read";
import { BECAUSE, numbered, type Deeds } from "./deeds";

export const OF_PROPOSALS: Deeds = {
  async "proposal"({ table, calendar, now }, { id, seat, who, title, because = "", options = "", closesOn, closesFromToday = 7 }) {
    table.isFree(id);
    const closes = closesOn === undefined ? calendar.fromToday(closesFromToday) : calendar.dateOn(closesOn);
    const { number } = await putProposal(table.as(seat, now, who), { what: title, because, options, size: "real", closesOn: closes });
    table.remember(id, { of: "proposal", number, id: "" });
  },
  "answer proposal": async ({ table, now }, { id, seat, who, stand, words = "" }) => answerProposal(table.as(seat, now, who), { ...numbered(table.recall(id, "proposal").number), stand, words }),
  async "end proposal"({ table, now }, { id, seat, who, outcome, because = "", changed = "", reply = BECAUSE }) {
    const at = table.as(seat, now, who);
    const one = numbered(table.recall(id, "proposal").number);
    await endProposal(at, { ...one, outcome, because, changedByFamilies: changed, replies: await repliesTo(at, one.number, reply) });
  },
};

/** The same words to each objection that stands. */
async function repliesTo(at: WorkPlace, number: string, words: string) {
  const open = await seeInside(at, { one: proposalNumbered(number) });
  return (open?.one.answers ?? []).filter(({ stand }) => stand === "object").map(({ id }) => ({ to: id, words }));
}
