import { beginTopic } from "@/lib/comment/begin-topic";
import { changeComment } from "@/lib/comment/change-comment";
import { postComment } from "@/lib/comment/post";
import { answerPoint } from "@/lib/point/answer-point";
import { callFair } from "@/lib/point/call-fair";
import { callNotAnswered } from "@/lib/point/call-not-answered";
import { confirmWords } from "@/lib/point/confirm-words";
import { pointFromComment } from "@/lib/point/point-from-comment";
import { raisePoint } from "@/lib/point/raise-point";
import { recordPoint } from "@/lib/point/record-point";
import { showPoint } from "@/lib/point/show-point";
import { answerQuestion } from "@/lib/told/answer-question";
import { putQuestion } from "@/lib/told/put-question";
import { tellAccount } from "@/lib/told/tell-account";
import { BECAUSE, numbered, type Deeds, type Turn } from "./deeds";
import type { Event, Key, Seat } from "./told";

const ANSWER_DAYS = 30;

async function comments({ table, now }: Turn, { id, seat, who, words = BECAUSE, topic, replyTo }: Event<"comment">) {
  const within = { ...(topic && { topic: String(table.recall(topic, "topic").number) }), ...(replyTo && { replyTo: String(table.recall(replyTo, "comment", "topic").times) }) };
  const { number } = await postComment(table.as(seat, now, who), { body: words, ...within });
  table.remember(id, { of: "comment", number, id: seat, times: number });
}

async function begins({ table, now }: Turn, { id, seat, who, title, words }: Event<"topic">) {
  table.isFree(id);
  const { topic, number } = await beginTopic(table.as(seat, now, who), { title, body: words });
  table.remember(id, { of: "topic", number: topic, id: seat, times: number });
}

async function raises({ table, calendar, now }: Turn, { id, seat, who, words = BECAUSE, recordedBy, fromComment, day }: Event<"point">) {
  table.isFree(id);
  const remember = ({ number }: { number: number }) => table.remember(id, { of: "point", number, id: who ?? seat });
  if (fromComment !== undefined) return remember(await pointFromComment(recordedBy === undefined ? table.as(seat, now, who) : table.as(recordedBy, now), { comment: String(table.recall(fromComment, "comment", "topic").times) }));
  const given = { words, came: recordedBy === undefined ? "here" : "phone", raisedOn: calendar.dateOn(day) };
  if (recordedBy === undefined) return remember(await raisePoint(table.as(seat, now, who), given));
  const whose = table.members.get(who ?? seat);
  return remember(await recordPoint(table.as(recordedBy, now), { ...given, whose: whose ? `member:${whose.membershipId}` : `seat:${await table.seatId(seat)}` }));
}

/** Whoever raised a point does not answer it. */
function whoAnswers({ table, now }: Turn, raisedBy: Seat | Key, who?: Key) {
  if (who) return table.as(who, now);
  return raisedBy === table.here.lead ? table.asOtherThan([table.memberOf(raisedBy).seat], now) : table.asLead(now);
}

async function answers(turn: Turn, { id, who, how, changed, because, to, day }: Event<"answer point">) {
  const { table, calendar } = turn;
  const { number, id: raisedBy } = table.recall(id, "point");
  const answer = how.replace(/ \(.*\)$/, "");
  const passed = answer === "passed to";
  await answerPoint(whoAnswers(turn, raisedBy, who), { ...numbered(number), how: answer, words: changed || because || BECAUSE, passedTo: passed ? to || "Another team" : "", byWhen: passed ? calendar.dateOn(day + ANSWER_DAYS) : "" });
}

async function asks({ table, now }: Turn, { id, seat, who, daysToAnswer, words = BECAUSE }: Event<"question">) {
  const { number } = await putQuestion(table.asLead(now, who), { seat: await table.seatId(seat), words, days: String(daysToAnswer) });
  table.remember(id, { of: "question", number, id: seat });
}

const numberOf = ({ table }: Turn, id: string) => numbered(table.recall(id, "point").number);

export const OF_TALK: Deeds = {
  "comment": comments,
  "topic": begins,
  "change comment": async ({ table, now }, { id, seat, who, words }) => changeComment(table.as(seat, now, who), { number: String(table.recall(id, "comment", "topic").times), version: "1", body: words }),
  "question": asks,
  "answer question": async ({ table, now }, { id, seat, who, words }) => answerQuestion(table.as(seat, now, who), { ...numbered(table.recall(id, "question").number), words }),
  "plain account": async ({ table, now }, { who, words }) => tellAccount(table.asLead(now, who), { words }),
  async "words recorded"({ table, calendar, now }, { seat, recordedBy, words = BECAUSE, came = "phone", day }) {
    await recordPoint(table.as(recordedBy, now), { whose: `seat:${await table.seatId(seat)}`, words, came, raisedOn: calendar.dateOn(day) });
  },
  "point": raises,
  "confirm words": async (turn, { id }) => confirmWords(turn.table.as(turn.table.recall(id, "point").id, turn.now), numberOf(turn, id)),
  "answer point": answers,
  "not answered": async (turn, { id, seat, who, words = "" }) => callNotAnswered(turn.table.as(seat, turn.now, who), { ...numberOf(turn, id), words }),
  "call it fair": async (turn, { id, seat, who }) => callFair(turn.table.as(seat, turn.now, who), numberOf(turn, id)),
  "show point": async (turn, { id, seat, who }) => showPoint(turn.table.as(seat, turn.now, who), numberOf(turn, id)),
};
