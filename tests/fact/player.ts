import { acceptAction } from "@/lib/action/accept-action";
import { addAction } from "@/lib/action/add-action";
import { sayActionStatus } from "@/lib/action/say-action-status";
import { agreeItWasALimit } from "@/lib/before/agree-it-was-a-limit";
import { callItAnAnswer } from "@/lib/before/call-it-an-answer";
import { contestEarlier } from "@/lib/before/contest-earlier";
import { sayBeganEarlier } from "@/lib/before/say-began-earlier";
import { withdrawEarlier } from "@/lib/before/withdraw-earlier";
import { postComment } from "@/lib/comment/post";
import { confirmDecision } from "@/lib/decision/confirm-decision";
import { contestMissing } from "@/lib/decision/contest-missing";
import { markAsReal } from "@/lib/decision/mark-as-real";
import { recordDecision } from "@/lib/decision/record-decision";
import { sayMissing } from "@/lib/decision/say-missing";
import { sayThere } from "@/lib/decision/say-there";
import { tellFamilies } from "@/lib/decision/tell-families";
import { withdrawMissing } from "@/lib/decision/withdraw-missing";
import { addDocument } from "@/lib/document/add-document";
import { markDocument } from "@/lib/document/mark-document";
import { recordFixedOpen } from "@/lib/fixed-open/record-fixed-open";
import { giveView } from "@/lib/ladder/give-view";
import { agreeNotes } from "@/lib/meeting/agree-notes";
import { recordMeeting } from "@/lib/meeting/record-meeting";
import { wasThere } from "@/lib/meeting/was-there";
import { answerPoint } from "@/lib/point/answer-point";
import { callNotAnswered } from "@/lib/point/call-not-answered";
import { confirmWords } from "@/lib/point/confirm-words";
import { raisePoint } from "@/lib/point/raise-point";
import { recordPoint } from "@/lib/point/record-point";
import { addWithoutEmail } from "@/lib/seat/add-without-email";
import { agreeEmpty } from "@/lib/seat/agree-empty";
import { leave } from "@/lib/seat/leave";
import { leaveEmpty } from "@/lib/seat/leave-empty";
import { putQuestion } from "@/lib/told/put-question";
import { ratherNotLead } from "@/lib/told/rather-not-lead";
import { askToClose } from "@/lib/two-keys/ask-to-close";
import { askToStartAgain } from "@/lib/two-keys/ask-to-start-again";
import { turnSecondKey } from "@/lib/two-keys/turn-second-key";
import { beginWork } from "@/lib/work/begin-work";
import { daysAfter, londonDay } from "@/lib/work/dates";
import { moveStage } from "@/lib/work/move-stage";
import { MONDAY } from "../cast/cast";
import type { StoryEvent } from "../reading/story";
import { aHouse } from "./house";
import { aTable, type How } from "./table";

/** The place a thing got when it was recorded: "decision 3", by the story's own name for it. */
export type Thing = { noun: "decision" | "document" | "point" | "earlier" | "action"; number: string; raiser?: string; seats?: string[] };

const written = (day: number) => londonDay(daysAfter(MONDAY, day));
const FAMILIES = ["parent carers", "young people"];

/** Plays the events of a story through the real verbs, each on its day and in its order. Gives the work. */
export async function playForReal({ ladder, events }: { ladder: "tlap" | "forum"; events: StoryEvent[] }) {
  const begun = events.find((event) => event.what === "begin");
  const house = await aHouse(ladder, begun?.by ?? "education");
  const table = aTable(house);
  const things = new Map<string, Thing>();
  const inOrder = [...events].sort((one, other) => one.day - other.day);
  for (const [index, event] of inOrder.entries()) {
    const now = new Date(daysAfter(MONDAY, event.day).getTime() + index * 1_000);
    await (await deedOf(event, inOrder.slice(index), { house, table, things }))(now);
  }
  return { house, table, lastDay: inOrder.at(-1)?.day ?? 0 };
}

export type Stage = { house: Awaited<ReturnType<typeof aHouse>>; table: ReturnType<typeof aTable>; things: Map<string, Thing> };
type Deed = (now: Date) => Promise<unknown>;

export async function deedOf(event: StoryEvent, toCome: StoryEvent[], stage: Stage): Promise<Deed> {
  return peopleDeed(event, toCome, stage) ?? recordDeed(event, stage) ?? workDeed(event, stage) ?? (() => Promise.resolve());
}

function peopleDeed(event: StoryEvent, toCome: StoryEvent[], { house, table }: Stage): Deed | undefined {
  const { at, lead, sits } = table;
  switch (event.what) {
    case "begin":
      return async (now) => {
        const isNeeded = [...FAMILIES, "education", "health", "social care", "adult services"].includes(event.by);
        const settled = (event.settledBefore ?? []).map(({ kind, what, day }) => ({ kind, what, setBy: "", since: written(day) }));
        const seat = isNeeded ? { seat: event.by.replace(" ", "-") } : { seat: "other", seatLabel: event.by };
        const { id, slug } = await beginWork(lead(now), { title: "A story", idea: "As it is told.", ideaFrom: "education", why: [], settled, ...seat });
        Object.assign(table.here, { workId: id, work: slug });
        await table.seats(event.by, house.leadId);
      };
    case "invite":
      return async (now) => {
        const next = toCome.find((one): one is StoryEvent & { what: "join" } => one.what === "join" && one.seat === event.seat);
        const id = await table.invites(now, event.seat, howOf(next));
        if (event.delivered !== false) await table.delivered(now, id);
      };
    case "join":
      return (now) => table.joins(now, event.seat, howOf(event));
    case "member without e-mail":
      return async (now) => {
        const seat = await table.seatId(event.seat);
        await addWithoutEmail(lead(now), { name: "No e-mail", seat, how: event.how ?? "nominated", told: "phone", ...(event.paidByLead && { paidByLead: "yes" }) });
        await table.seats(event.seat, await table.lastAdded(seat));
      };
    case "leave":
      return async (now) => {
        await leave(at(now, event.seat), {});
        sits.delete(event.seat);
      };
    case "leave seat empty":
      return async (now) => {
        await table.takesBackInvitations(now, event.seat);
        await leaveEmpty(lead(now), { seat: await table.seatId(event.seat), because: event.because, heardHow: event.seat === "young people" ? "Asked at the youth forum." : "" });
      };
    case "agree empty":
      return async (now) => agreeEmpty(at(now, event.seat), { seat: await table.seatId(event.of), because: await table.because(event.of) });
    default:
      return undefined;
  }
}

const howOf = (event: { how?: string; paidByLead?: boolean } | undefined): How => ({ how: event?.how ?? "nominated", paidByLead: event?.paidByLead === true });

function recordDeed(event: StoryEvent, { table, things, house }: Stage): Deed | undefined {
  const { at, lead, sits } = table;
  const thing = (id: string) => things.get(id)!;
  const said = (id: string, noun: Thing["noun"], more: Partial<Thing> = {}) => ({ number }: { number: number }) => void things.set(id, { noun, number: String(number), ...more });
  switch (event.what) {
    case "call it an answer":
      return async (now) => callItAnAnswer(at(now, event.seat), { settled: (await table.settledIds())[Number(event.id.slice(1)) - 1], since: written(event.onDay) });
    case "agree it was a limit":
      return async (now) => agreeItWasALimit(at(now, event.seat), { settled: (await table.settledIds())[Number(event.id.slice(1)) - 1] });
    case "began earlier":
      return (now) => sayBeganEarlier(at(now, event.seat), { onDay: written(event.onDay), words: event.about ?? "Earlier" }).then(said(event.id, "earlier"));
    case "decision missing":
      return (now) => sayMissing(at(now, event.seat), { what: event.about ?? "A decision", madeOn: written(event.onDay) }).then(said(event.id, "decision"));
    case "withdraw":
      return (now) => (thing(event.id).noun === "earlier" ? withdrawEarlier : withdrawMissing)(at(now, event.seat), { number: thing(event.id).number });
    case "contest":
      return (now) => (thing(event.id).noun === "earlier" ? contestEarlier : contestMissing)(at(now, event.seat), { number: thing(event.id).number, words: "Not so." });
    case "comment":
      return (now) => postComment(at(now, event.seat), { body: "Hello." });
    case "question":
      return async (now) => putQuestion(lead(now), { seat: await table.seatId(event.seat), words: "What do you think?", days: String(event.daysToAnswer) });
    case "words recorded":
      return async (now) => recordPoint(at(now, event.recordedBy), { words: "Their words", came: "phone", raisedOn: londonDay(now), whose: `seat:${await table.seatId(event.seat)}` });
    case "point":
      return async (now) => {
        const point = { words: event.words, came: "here", raisedOn: londonDay(now) };
        const speaker = sits.get(event.seat);
        if (speaker && !event.recordedBy) return raisePoint(at(now, event.seat), point).then(said(event.id, "point", { raiser: event.seat }));
        const whose = speaker ? `member:${speaker.membershipId}` : `seat:${await table.seatId(event.seat)}`;
        return recordPoint(event.recordedBy ? at(now, event.recordedBy) : lead(now), { ...point, came: "phone", whose }).then(said(event.id, "point", { raiser: event.seat }));
      };
    case "confirm words":
      return (now) => confirmWords(at(now, thing(event.id).raiser ?? ""), { number: thing(event.id).number });
    case "answer point":
      return (now) => {
        const how = event.how.replace(/ \(.*\)$/, "");
        const raisedByLead = sits.get(thing(event.id).raiser ?? "")?.personId === house.leadId;
        const other = [...sits].find(([, one]) => one.personId !== house.leadId)?.[0] ?? "";
        return answerPoint(raisedByLead ? at(now, other) : lead(now), { number: thing(event.id).number, how, words: event.changed ?? event.because ?? "As said.", passedTo: how === "passed to" ? (event.to ?? "Another team") : "", byWhen: how === "passed to" ? written(event.day + 30) : "" });
      };
    case "not answered":
      return (now) => callNotAnswered(at(now, event.seat), { number: thing(event.id).number });
    case "record fixed and open":
      return (now) => {
        const line = (kind: string) => (what: string) => ({ kind, what, decidedBy: "", since: "" });
        return recordFixedOpen(lead(now), { lines: [...event.fixed.map(line("fixed")), ...event.open.map(line("open"))] });
      };
    case "document":
      return (now) => addDocument(lead(now), { title: "A paper", kind: event.kind, writtenOn: londonDay(now) }).then(said(event.id, "document"));
    default:
      return undefined;
  }
}

function workDeed(event: StoryEvent, { table, things, house }: Stage): Deed | undefined {
  const { at, lead, sits } = table;
  const thing = (id: string) => things.get(id)!;
  switch (event.what) {
    case "decision":
      return (now) => decides(event, now, { table, things, house });
    case "mark real":
      return (now) => (thing(event.id).noun === "document" ? markDocument : markAsReal)(at(now, event.seat), { number: thing(event.id).number });
    case "tell decision":
      return (now) => tellFamilies(lead(now), { number: thing(event.id).number });
    case "confirm decision":
      return (now) => confirmDecision(at(now, event.seat), { number: thing(event.id).number });
    case "action":
      return async (now) => {
        const leads = event.ledBy.flatMap((name) => sits.get(name)?.membershipId ?? []);
        const { number } = await addAction(lead(now), { what: "Something to do", leads: leads.length > 0 ? leads : [sits.get([...sits.keys()][0]!)!.membershipId], kind: event.kind ?? "action" });
        things.set(event.id, { noun: "action", number: String(number), seats: event.ledBy });
      };
    case "accept action":
      // Who adds an action and leads it has said yes already.
      return async (now) => sits.get(event.seat)?.personId !== house.leadId && acceptAction(at(now, event.seat), { number: thing(event.id).number });
    case "action done":
      return async (now) => {
        const { number } = thing(event.id);
        await sayActionStatus(lead(now), { number, status: "done", progress: "Done.", impact: "", version: String(await table.timesSaid(Number(number))) });
      };
    case "rather not lead":
      return (now) => ratherNotLead(at(now, event.seat), {});
    case "move stage":
      return event.to === "closed" ? (now) => closes(now, { table, house }) : (now) => moveStage(lead(now), { to: event.to });
    case "review meeting":
      return async (now) => {
        const { number } = await recordMeeting(lead(now), { what: "Looking back", heldOn: londonDay(now), kind: "review" });
        for (const name of event.present) if (sits.has(name)) await wasThere(at(now, name), { number: String(number) });
      };
    case "view":
      return (now) => giveView(at(now, event.seat), { rung: event.rung, words: "As we see it." });
    case "start again":
      return async (now) => {
        const { id } = await askToStartAgain(lead(now), { because: "We began without families." });
        const other = event.agreedBy.find((name) => sits.get(name)?.personId !== house.leadId)!;
        await turnSecondKey(at(new Date(now.getTime() + 1), other), { keys: id });
      };
    default:
      return undefined;
  }
}

async function closes(now: Date, { table, house }: Pick<Stage, "table" | "house">) {
  const { id } = await askToClose(table.lead(now), { because: "It is done." });
  const other = FAMILIES.find((name) => table.sits.has(name) && table.sits.get(name)?.personId !== house.leadId)!;
  await turnSecondKey(table.at(new Date(now.getTime() + 1), other), { keys: id });
}

/** Recorded by the lead; each seat that was there says so itself. Notes that somebody agreed are those of a meeting. */
async function decides(event: Extract<StoryEvent, { what: "decision" }>, now: Date, { table, things }: Stage) {
  const madeOn = written(event.onDay ?? event.day);
  const agreed = event.notesAgreedBy ?? [];
  const named = await Promise.all(event.present.map(table.seatId));
  const meeting = agreed.length > 0 ? await recordMeeting(table.lead(now), { what: "A meeting", seats: named, heldOn: madeOn, kind: "meeting", notes: "What was said." }) : null;
  const { number } = await recordDecision(table.lead(now), {
    what: "Something was decided", madeOn, madeWhere: event.where, size: event.real === false ? "small" : "real", ...(meeting && { meeting: String(meeting.number) }),
    changedByFamilies: event.changedBecauseOfFamilies ? "It changed." : "", ...(event.recommendedBy && { follows: things.get(event.recommendedBy)?.number }), ...(event.same && { sameOutcome: "yes" }),
  });
  things.set(event.id, { noun: "decision", number: String(number) });
  for (const name of event.present) if (table.sits.has(name)) await sayThere(table.at(now, name), { number: String(number) });
  for (const name of agreed) if (meeting) await agreeNotes(table.at(now, name), { number: String(meeting.number) });
}
