import { acceptAction } from "@/lib/action/accept-action";
import { addAction } from "@/lib/action/add-action";
import { handBackAction } from "@/lib/action/hand-back-action";
import { sayActionStatus } from "@/lib/action/say-action-status";
import { sayWhatChanged } from "@/lib/action/say-what-changed";
import { Refusal } from "@/lib/access/refusal";
import { claimRung } from "@/lib/ladder/claim-rung";
import { giveView } from "@/lib/ladder/give-view";
import { sayAim } from "@/lib/ladder/say-aim";
import { askOthersToLead } from "@/lib/outline/ask-others-to-lead";
import { writeOutline } from "@/lib/outline/write-outline";
import { askForSeat } from "@/lib/seat/ask-for-seat";
import { isFamily } from "@/lib/seat/sectors";
import { ratherNotLead } from "@/lib/told/rather-not-lead";
import { askToClose } from "@/lib/two-keys/ask-to-close";
import { askToSayTopRung } from "@/lib/two-keys/ask-to-say-top-rung";
import { askToStartAgain } from "@/lib/two-keys/ask-to-start-again";
import { turnSecondKey } from "@/lib/two-keys/turn-second-key";
import { goOnAgain } from "@/lib/work/go-on-again";
import { keepNote } from "@/lib/work/keep-note";
import { moveStage } from "@/lib/work/move-stage";
import { pauseWork } from "@/lib/work/pause-work";
import { stopWork } from "@/lib/work/stop-work";
import { writeTerms } from "@/lib/work/write-terms";
import { BECAUSE, numbered, type Deeds, type Turn } from "./deeds";
import { sectorOf } from "./house";
import type { Event, Key } from "./told";

const TOP = "co-production";

/** The lead asks; somebody who holds the other key turns it. Where nobody could, nothing waits. */
async function closes({ table, now }: Turn, { because = BECAUSE, agreedBy }: Event<"move stage">): Promise<void> {
  const { id } = await askToClose(table.asLead(now), { because });
  if (id === null) return;
  const { seat: lead } = table.memberOf(table.here.lead);
  const second = agreedBy ?? [...table.members].find(([, { seat }]) => seat !== lead && (isFamily(sectorOf(lead)) || isFamily(sectorOf(seat))))?.[0];
  await turnSecondKey(table.as(second!, now), { keys: id });
}

/** The top rung waits for its second key. Where the story names nobody who turns it, it stays unconfirmed. */
async function claims({ table, now }: Turn, { rung, by, who, because, withoutFamiliesBecause, whatHappened = "other", bringBack = "", agreedBy }: Event<"claim">) {
  const why = because || BECAUSE;
  const given = { because: why, withoutFamiliesBecause: withoutFamiliesBecause ?? why };
  if (rung !== TOP) return claimRung(table.as(by, now, who), { ...given, rung, whatHappened, bringBack });
  const { id } = await askToSayTopRung(table.as(by, now, who), given);
  return agreedBy && turnSecondKey(table.as(agreedBy, now), { keys: id });
}

async function adds({ table, calendar, now }: Turn, event: Event<"action">) {
  const { id, ledBy, who, kind = "action", title = `Action ${id}`, measure = "", promises = [], starts, due, dueFromToday } = event;
  table.isFree(id);
  const leads = (event.leads ?? ledBy).map((name) => table.memberOf(name).membershipId);
  const dates = { starts: starts === undefined ? "" : calendar.dateOn(starts), due: due === undefined ? (dueFromToday === undefined ? "" : calendar.fromToday(dueFromToday)) : calendar.dateOn(due) };
  const { number } = await addAction(who ? table.as(who, now) : table.asOtherThan(ledBy, now), { what: title, leads, kind, measure, promises, ...dates });
  table.remember(id, { of: "action", number, id: "", times: 0 });
}

/** Said over what was said last, by whoever says it or by the lead. */
async function saysHowItStands({ table, now }: Turn, { id, who, status, progress = "", impact = "", howWeKnow = "" }: { id: string; who?: Key; status: string; progress?: string; impact?: string; howWeKnow?: string }) {
  const action = table.recall(id, "action");
  await sayActionStatus(table.asLead(now, who), { ...numbered(action.number), status, progress, impact, howWeKnow, version: String(action.times) });
  action.times = (action.times ?? 0) + 1;
}

async function startsAgain({ table, now }: Turn, { agreedBy, because = BECAUSE }: Event<"start again">) {
  const [first, second] = agreedBy;
  if (first === undefined || second === undefined) throw new Refusal("Two keys of two seats start again together.");
  const { id } = await askToStartAgain(table.as(first, now), { because });
  await turnSecondKey(table.as(second, now), { keys: id });
}

const numberOf = ({ table }: Turn, id: string) => numbered(table.recall(id, "action").number);

export const OF_WORK: Deeds = {
  "action": adds,
  "accept action": async (turn, { id, seat, who }) => acceptAction(turn.table.as(seat, turn.now, who), numberOf(turn, id)),
  "hand back action": async (turn, { id, seat, who }) => handBackAction(turn.table.as(seat, turn.now, who), numberOf(turn, id)),
  "action status": saysHowItStands,
  "action done": (turn, event) => saysHowItStands(turn, { ...event, status: "done" }),
  "rather not lead": async ({ table, now }, { seat, who }) => ratherNotLead(table.as(seat, now, who), {}),
  "what changed": async ({ table, now }, { seat, who, words, howWeKnow }) => sayWhatChanged(table.as(seat, now, who), { what: words, howWeKnow }),
  "move stage": (turn, event) => (event.to === "closed" ? closes(turn, event) : moveStage(turn.table.asLead(turn.now), { to: event.to })),
  "pause": async ({ table, now }, { because }) => pauseWork(table.asLead(now), { because }),
  "go on again": async ({ table, now }) => goOnAgain(table.asLead(now), {}),
  "stop": async ({ table, now }, { because }) => stopWork(table.asLead(now), { because }),
  "claim": claims,
  "aim": async ({ table, now }, { rung, because }) => sayAim(table.asLead(now), { rung, because }),
  "view": async ({ table, now }, { seat, who, rung, words = BECAUSE, answers = {} }) => giveView(table.as(seat, now, who), { rung, words, ...answers }),
  "start again": startsAgain,
  "ask for the second key": async ({ table, now }, { seat, who, because }) => askToStartAgain(table.as(seat, now, who), { because }),
  "outline": async ({ table, calendar, now }, { asked, open = "", whoDecides, howLong = "", untilFromToday, money = "" }) =>
    writeOutline(table.asLead(now), { asked, open, whoDecides, howLong, money, until: untilFromToday === undefined ? "" : calendar.fromToday(untilFromToday), version: "0" }),
  "ask to lead": async ({ table, now }, { side, words = "" }) => askOthersToLead(table.asLead(now), { side, words }),
  "terms": async ({ table, calendar, now }, { mayDecide, mayNotDecide, whoDecidesThat = "", money = "", howWeWork = "", reviewFromToday }) =>
    writeTerms(table.asLead(now), { mayDecide, mayNotDecide, whoDecidesThat, money, howWeWork, reviewOn: reviewFromToday === undefined ? "" : calendar.fromToday(reviewFromToday), version: "0" }),
  "private note": async ({ table, now }, { words }) => {
    const { work, ...at } = table.asLead(now);
    await keepNote(at, { work, body: words });
  },
  "ask for a seat": async ({ table, house, now }, { seat, who, words = "" }) => askForSeat(table.asVisitor(await house.starter(seat, who), now), { seat: await table.seatId(seat), words }),
};
