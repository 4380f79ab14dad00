import { contestEarlier } from "@/lib/before/contest-earlier";
import { withdrawEarlier } from "@/lib/before/withdraw-earlier";
import { challengeDecision } from "@/lib/decision/challenge-decision";
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
import { agreeNotes } from "@/lib/meeting/agree-notes";
import { recordMeeting } from "@/lib/meeting/record-meeting";
import { wasThere } from "@/lib/meeting/was-there";
import { BECAUSE, numbered, type Deeds, type Turn } from "./deeds";
import type { Event, Seat } from "./told";

/** Each seat says for itself that it was there; whoever recorded it has said so by naming their own seat. */
async function eachSays(seats: readonly Seat[], { table }: Turn, { who }: { who?: Event["who"] }, says: (seat: Seat) => Promise<unknown>): Promise<void> {
  const recorder = table.memberOf(who ?? table.here.lead).seat;
  for (const seat of seats) if (seat !== recorder) await says(seat);
}

/** Where notes are agreed there was a meeting, with notes, at which the decision was made. */
async function meetingFor({ table, calendar, now }: Turn, { meeting, notesAgreedBy = [], day, onDay = day }: Event<"decision">): Promise<string> {
  if (meeting !== undefined) return String(table.recall(meeting, "meeting").number);
  if (notesAgreedBy.length === 0) return "";
  const { number } = await recordMeeting(table.asLead(now), { what: "The meeting where it was decided", heldOn: calendar.dateOn(onDay), kind: "meeting", place: "", seats: [], notes: "What was decided." });
  return String(number);
}

async function decides(turn: Turn, event: Event<"decision">): Promise<void> {
  const { table, calendar, now } = turn;
  const { id, who, where, present, real = true, recommendedBy, same = false, changedBecauseOfFamilies = false, notesAgreedBy = [], day, onDay = day } = event;
  table.isFree(id);
  for (const seat of [...present, ...notesAgreedBy]) table.memberOf(seat);
  const follows = recommendedBy === undefined ? "" : String(table.recall(recommendedBy, "decision").number);
  const meeting = await meetingFor(turn, event);
  const { title = `Decision ${id}`, place = "", changed = changedBecauseOfFamilies ? "Families changed it." : "", options = "", because = "", disagreed = "" } = event;
  const { number } = await recordDecision(table.asLead(now, who), {
    what: title, madeOn: calendar.dateOn(onDay), madeWhere: where, place, meeting, seats: await table.seatIds(present), size: real ? "real" : "small",
    changedByFamilies: changed, options, because, disagreed, follows, sameOutcome: same ? "yes" : undefined,
  });
  table.remember(id, { of: "decision", number, id: "" });
  await eachSays(present, turn, event, (seat) => sayThere(table.as(seat, now), numbered(number)));
  for (const seat of notesAgreedBy) await agreeNotes(table.as(seat, now), { number: meeting });
}

/** A meeting of which each seat says for itself, that day or later, that it was there. */
async function meets({ table, calendar, now }: Turn, { id, who, day, title, place = "", notes = "", present }: Event<"meeting">): Promise<void> {
  table.isFree(id);
  const { number } = await recordMeeting(table.asLead(now, who), { what: title, heldOn: calendar.dateOn(day), kind: "meeting", place, seats: await table.seatIds(present), notes });
  table.remember(id, { of: "meeting", number, id: "" });
}

async function looksBack(turn: Turn, event: Event<"review meeting">): Promise<void> {
  const { table, calendar, now } = turn;
  const { present, day, who, title = "Looking back", place = "", notes = "" } = event;
  for (const seat of present) table.memberOf(seat);
  const { number } = await recordMeeting(table.asLead(now, who), { what: title, heldOn: calendar.dateOn(day), kind: "review", place, seats: await table.seatIds(present), notes });
  await eachSays(present, turn, event, (seat) => wasThere(table.as(seat, now), numbered(number)));
}

async function recordsFixedAndOpen({ table, now }: Turn, { who, fixed, open, unknown = [], decidedBy = {} }: Event<"record fixed and open">): Promise<void> {
  const lines = (kind: "fixed" | "open" | "unknown", list: string[]) => list.map((what) => ({ kind, what: what.slice(0, 200), decidedBy: decidedBy[what] ?? "", since: "" }));
  await recordFixedOpen(table.asLead(now, who), { lines: [...lines("fixed", fixed), ...lines("open", open), ...lines("unknown", unknown)] });
}

const numberOf = ({ table }: Turn, id: string) => numbered(table.recall(id, "decision", "missing").number);

export const OF_THE_RECORD: Deeds = {
  "decision": decides,
  "meeting": meets,
  "was there": ({ table, now }, { id, seat, who }) => wasThere(table.as(seat, now, who), numbered(table.recall(id, "meeting").number)),
  "agree notes": ({ table, now }, { id, seat, who }) => agreeNotes(table.as(seat, now, who), numbered(table.recall(id, "meeting").number)),
  async "decision missing"({ table, calendar, now }, { id, seat, who, onDay, about, place = "" }) {
    table.isFree(id);
    const { number } = await sayMissing(table.as(seat, now, who), { what: (about ?? "A decision").slice(0, 300), madeOn: calendar.dateOn(onDay), place });
    table.remember(id, { of: "missing", number, id: "" });
  },
  async "withdraw"({ table, now }, { id, seat, who }) {
    const said = table.recall(id, "began earlier", "missing");
    await (said.of === "missing" ? withdrawMissing : withdrawEarlier)(table.as(seat, now, who), numbered(said.number));
  },
  async "contest"({ table, now }, { id, seat, who, words = BECAUSE }) {
    const said = table.recall(id, "began earlier", "missing");
    await (said.of === "missing" ? contestMissing : contestEarlier)(table.as(seat, now, who), { ...numbered(said.number), words });
  },
  async "mark real"({ table, now }, { id, seat, who, words = "" }) {
    const marked = table.recall(id, "decision", "document");
    await (marked.of === "decision" ? markAsReal : markDocument)(table.as(seat, now, who), { ...numbered(marked.number), words });
  },
  "tell decision": async (turn, { id, who }) => tellFamilies(turn.table.asLead(turn.now, who), numberOf(turn, id)),
  "confirm decision": async (turn, { id, seat, who, words = "" }) => confirmDecision(turn.table.as(seat, turn.now, who), { ...numberOf(turn, id), words }),
  "challenge decision": async (turn, { id, seat, who, words }) => challengeDecision(turn.table.as(seat, turn.now, who), { ...numberOf(turn, id), words }),
  "record fixed and open": recordsFixedAndOpen,
  async "document"({ table, calendar, now }, { id, who, kind, title = `Document ${id}`, place = "", day, onDay = day }) {
    table.isFree(id);
    const { number } = await addDocument(table.asLead(now, who), { title, kind, writtenOn: calendar.dateOn(onDay), place });
    table.remember(id, { of: "document", number, id: "" });
  },
  "review meeting": looksBack,
};
