import type { WorkPlace } from "@/lib/access/place";
import { seeInside } from "@/lib/access/see";
import { answerProposal } from "@/lib/proposal/answer-proposal";
import { endProposal } from "@/lib/proposal/end-proposal";
import { putProposal } from "@/lib/proposal/put-proposal";
import { proposalNumbered } from "@/lib/proposal/read";
import type { Clock } from "../clock";
import type { Script } from "../script";

/** One that was put while the printer waits, and is still open. */
export function shortBreaksProposal(w: Script, clock: Clock) {
  w.records(45, "09:30", "amara", (at) => putProposal(at, {
    what: "The leaflet opens with who can have a short break, before anything about the council", because: "Nobody I know read past the first page.",
    options: "A second leaflet only for families who are new to this.", size: "real", closesOn: clock.dayFromToday(6),
  }));
  w.records(45, "20:10", "priya", (at) => answerProposal(at, { number: "1", stand: "agree", words: "Parents at the coffee morning said the same." }));
  w.records(46, "11:20", "dana", (at) => answerProposal(at, { number: "1", stand: "unsure", words: "I must ask the printer what a new first page costs." }));
}

/** One that ended with an objection, which is answered. */
export function contactCardsProposal(w: Script, clock: Clock) {
  w.records(30, "09:10", "chris", (at) => putProposal(at, {
    what: "The card is left at every visit, also when nobody asks for one", because: "Families who most need it will not ask.", options: "Leave it only when somebody asks.", size: "real", closesOn: clock.dayOf(40),
  }));
  w.records(30, "19:30", "bev", (at) => answerProposal(at, { number: "1", stand: "agree" }));
  w.records(31, "08:50", "eli", (at) => answerProposal(at, { number: "1", stand: "object", words: "Some families do not want others at home to know who came." }));
  w.records(33, "17:45", "josh", (at) => answerProposal(at, { number: "1", stand: "agree", words: "Yes. Put it where I can find it." }));
  w.records(41, "09:20", "chris", async (at) => endProposal(at, {
    number: "1", outcome: "The card is left at every visit, unless the family says no", because: "Eli’s families must be able to say no.", changedByFamilies: "", replies: await repliesTo(at, "You are right. We ask first where it could put somebody at risk."),
  }));
}

/** The same words to each objection that stands. */
async function repliesTo(at: WorkPlace, words: string) {
  const open = await seeInside(at, { one: proposalNumbered("1") });
  return (open?.one.answers ?? []).filter(({ stand }) => stand === "object").map(({ id }) => ({ to: id, words }));
}
