import { acceptAction } from "@/lib/action/accept-action";
import { addAction } from "@/lib/action/add-action";
import { sayActionStatus } from "@/lib/action/say-action-status";
import { Refusal } from "@/lib/access/refusal";
import { postComment } from "@/lib/comment/post";
import { claimRung } from "@/lib/ladder/claim-rung";
import { giveView } from "@/lib/ladder/give-view";
import { answerPoint } from "@/lib/point/answer-point";
import { callNotAnswered } from "@/lib/point/call-not-answered";
import { confirmWords } from "@/lib/point/confirm-words";
import { raisePoint } from "@/lib/point/raise-point";
import { recordPoint } from "@/lib/point/record-point";
import { isFamily } from "@/lib/seat/sectors";
import { putQuestion } from "@/lib/told/put-question";
import { ratherNotLead } from "@/lib/told/rather-not-lead";
import { askToClose } from "@/lib/two-keys/ask-to-close";
import { askToSayTopRung } from "@/lib/two-keys/ask-to-say-top-rung";
import { askToStartAgain } from "@/lib/two-keys/ask-to-start-again";
import { turnSecondKey } from "@/lib/two-keys/turn-second-key";
import { moveStage } from "@/lib/work/move-stage";
import type { Deeds, Turn } from "./deeds";
import { sectorOf } from "./house";
import type { Seat } from "./story";
import { dateOn } from "./table";

const BECAUSE = "So the story says.";
const ANSWER_DAYS = 30;
const TOP = "co-production";

/** The lead asks; somebody who holds the other key turns it. Where nobody could, nothing waits. */
async function closes({ table, now }: Turn): Promise<void> {
  const { id } = await askToClose(table.asLead(now), { because: BECAUSE });
  if (id === null) return;
  const { lead } = table.here;
  const second = [...table.members.keys()].find((seat) => seat !== lead && (isFamily(sectorOf(lead)) || isFamily(sectorOf(seat))));
  await turnSecondKey(table.as(second!, now), { keys: id });
}

/** Whoever raised a point does not answer it. */
const whoAnswers = ({ table, now }: Turn, raisedBy: Seat) => (raisedBy === table.here.lead ? table.asOtherThan([raisedBy], now) : table.asLead(now));

export const OF_WORK: Deeds = {
  "comment": ({ table, now }, { seat }) => postComment(table.as(seat, now), { body: BECAUSE }),
  "question": async ({ table, now }, { seat, daysToAnswer }) => putQuestion(table.asLead(now), { seat: await table.seatId(seat), words: BECAUSE, days: String(daysToAnswer) }),
  async "words recorded"({ table, now }, { seat, recordedBy, day }) {
    await recordPoint(table.as(recordedBy, now), { whose: `seat:${await table.seatId(seat)}`, words: BECAUSE, came: "phone", raisedOn: dateOn(day) });
  },
  async "point"({ table, now }, { id, seat, words, recordedBy, day }) {
    table.isFree(id);
    const given = { words, came: recordedBy === undefined ? "here" : "phone", raisedOn: dateOn(day) };
    const whose = table.members.get(seat);
    const { number } = recordedBy === undefined
      ? await raisePoint(table.as(seat, now), given)
      : await recordPoint(table.as(recordedBy, now), { ...given, whose: whose ? `member:${whose.membershipId}` : `seat:${await table.seatId(seat)}` });
    table.remember(id, { of: "point", number, id: seat });
  },
  "confirm words": async ({ table, now }, { id }) => {
    const { number, id: seat } = table.recall(id, "point");
    await confirmWords(table.as(seat, now), { number: String(number) });
  },
  async "answer point"(turn, { id, how, changed, because, to, day }) {
    const { number, id: raisedBy } = turn.table.recall(id, "point");
    const answer = how.replace(/ \(.*\)$/, "");
    await answerPoint(whoAnswers(turn, raisedBy), { number: String(number), how: answer, words: changed || because || BECAUSE, passedTo: answer === "passed to" ? to || "Another team" : "", byWhen: answer === "passed to" ? dateOn(day + ANSWER_DAYS) : "" });
  },
  "not answered": async ({ table, now }, { id, seat }) => callNotAnswered(table.as(seat, now), { number: String(table.recall(id, "point").number), words: "" }),
  async "action"({ table, now }, { id, ledBy, kind }) {
    table.isFree(id);
    const leads = ledBy.map((seat) => table.memberOf(seat).membershipId);
    const { number } = await addAction(table.asOtherThan(ledBy, now), { what: `Action ${id}`, leads, kind: kind ?? "action", measure: "", promises: [] });
    table.remember(id, { of: "action", number, id: "" });
  },
  "accept action": async ({ table, now }, { id, seat }) => acceptAction(table.as(seat, now), { number: String(table.recall(id, "action").number) }),
  "action done": async ({ table, now }, { id }) => sayActionStatus(table.asLead(now), { number: String(table.recall(id, "action").number), status: "done", progress: "", impact: "", howWeKnow: "", version: "0" }),
  "rather not lead": async ({ table, now }, { seat }) => ratherNotLead(table.as(seat, now), {}),
  "move stage": (turn, { to }) => (to === "closed" ? closes(turn) : moveStage(turn.table.asLead(turn.now), { to })),
  async "claim"({ table, now }, { rung, by, because = BECAUSE }) {
    const given = { because: because || BECAUSE, withoutFamiliesBecause: because || BECAUSE };
    // The top rung waits for its second key, and stays unconfirmed.
    await (rung === TOP ? askToSayTopRung(table.as(by, now), given) : claimRung(table.as(by, now), { ...given, rung, whatHappened: "other" }));
  },
  "view": ({ table, now }, { seat, rung }) => giveView(table.as(seat, now), { rung, words: BECAUSE }),
  async "start again"({ table, now }, { agreedBy }) {
    const [first, second] = agreedBy;
    if (first === undefined || second === undefined) throw new Refusal("Two keys of two seats start again together.");
    const { id } = await askToStartAgain(table.as(first, now), { because: BECAUSE });
    await turnSecondKey(table.as(second, now), { keys: id });
  },
};
