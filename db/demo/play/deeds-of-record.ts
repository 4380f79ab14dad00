import { contestEarlier } from "@/lib/before/contest-earlier";
import { withdrawEarlier } from "@/lib/before/withdraw-earlier";
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
import type { Deeds, Turn } from "./deeds";
import type { Event, Seat } from "./story";
import { dateOn } from "./table";

const BECAUSE = "So the story says.";
const numbered = (number: number) => ({ number: String(number) });

/** Each seat says for itself that it was there; whoever recorded it has said so by naming their own seat. */
async function eachSays(seats: readonly Seat[], { table }: Turn, says: (seat: Seat) => Promise<unknown>): Promise<void> {
  for (const seat of seats) if (seat !== table.here.lead) await says(seat);
}

/** Where notes are agreed there was a meeting, with notes, at which the decision was made. */
async function meetingFor(turn: Turn, { notesAgreedBy = [], day, onDay = day }: Event<"decision">): Promise<string> {
  if (notesAgreedBy.length === 0) return "";
  const { number } = await recordMeeting(turn.table.asLead(turn.now), { what: "The meeting where it was decided", heldOn: dateOn(onDay), kind: "meeting", place: "", seats: [], notes: "What was decided." });
  return String(number);
}

async function decision(turn: Turn, event: Event<"decision">): Promise<void> {
  const { table, now } = turn;
  const { id, where, present, real = true, recommendedBy, same = false, changedBecauseOfFamilies = false, notesAgreedBy = [], day, onDay = day } = event;
  table.isFree(id);
  for (const seat of [...present, ...notesAgreedBy]) table.memberOf(seat);
  const follows = recommendedBy === undefined ? "" : String(table.recall(recommendedBy, "decision").number);
  const meeting = await meetingFor(turn, event);
  const { number } = await recordDecision(table.asLead(now), {
    what: `Decision ${id}`, madeOn: dateOn(onDay), madeWhere: where, place: "", meeting, seats: await table.seatIds(present), size: real ? "real" : "small",
    changedByFamilies: changedBecauseOfFamilies ? "Families changed it." : "", follows, sameOutcome: same ? "yes" : undefined,
  });
  table.remember(id, { of: "decision", number, id: "" });
  await eachSays(present, turn, (seat) => sayThere(table.as(seat, now), numbered(number)));
  for (const seat of notesAgreedBy) await agreeNotes(table.as(seat, now), { number: meeting });
}

export const OF_THE_RECORD: Deeds = {
  "decision": decision,
  async "decision missing"({ table, now }, { id, seat, onDay, about }) {
    table.isFree(id);
    const { number } = await sayMissing(table.as(seat, now), { what: (about ?? "A decision").slice(0, 300), madeOn: dateOn(onDay), place: "" });
    table.remember(id, { of: "missing", number, id: "" });
  },
  async "withdraw"({ table, now }, { id, seat }) {
    const said = table.recall(id, "began earlier", "missing");
    await (said.of === "missing" ? withdrawMissing : withdrawEarlier)(table.as(seat, now), numbered(said.number));
  },
  async "contest"({ table, now }, { id, seat }) {
    const said = table.recall(id, "began earlier", "missing");
    const at = table.as(seat, now);
    await (said.of === "missing" ? contestMissing(at, { ...numbered(said.number), words: BECAUSE }) : contestEarlier(at, { ...numbered(said.number), words: BECAUSE }));
  },
  async "mark real"({ table, now }, { id, seat }) {
    const marked = table.recall(id, "decision", "document");
    await (marked.of === "decision" ? markAsReal : markDocument)(table.as(seat, now), { ...numbered(marked.number), words: "" });
  },
  "tell decision": async ({ table, now }, { id }) => tellFamilies(table.asLead(now), numbered(table.recall(id, "decision", "missing").number)),
  "confirm decision": async ({ table, now }, { id, seat }) => confirmDecision(table.as(seat, now), { ...numbered(table.recall(id, "decision", "missing").number), words: "" }),
  async "record fixed and open"({ table, now }, { fixed, open }) {
    const lines = (kind: "fixed" | "open", list: string[]) => list.map((what) => ({ kind, what: what.slice(0, 200), decidedBy: "", since: "" }));
    await recordFixedOpen(table.asLead(now), { lines: [...lines("fixed", fixed), ...lines("open", open)] });
  },
  async "document"({ table, now }, { id, kind, day }) {
    table.isFree(id);
    const { number } = await addDocument(table.asLead(now), { title: `Document ${id}`, kind, writtenOn: dateOn(day), place: "" });
    table.remember(id, { of: "document", number, id: "" });
  },
  async "review meeting"(turn, { present, day }) {
    const { table, now } = turn;
    for (const seat of present) table.memberOf(seat);
    const { number } = await recordMeeting(table.asLead(now), { what: "Looking back", heldOn: dateOn(day), kind: "review", place: "", seats: await table.seatIds(present), notes: "" });
    await eachSays(present, turn, (seat) => wasThere(table.as(seat, now), numbered(number)));
  },
};
