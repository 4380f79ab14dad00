import { desc, eq, sql, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { meeting } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound } from "@/lib/access/refusal";
import type { Inside } from "@/lib/access/see";
import { presenceOf } from "@/lib/decision/rules";
import { numberTyped, recorderOf, recorderWords, sayingsAbout, shownSayings } from "@/lib/saying/read";
import type { Sector } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import { lateBy } from "@/lib/work/dates";

export const MEETINGS_SHOWN = 100;

const named = sql<{ id: string; sector: Sector; label: string }[]>`(select coalesce(json_agg(json_build_object('id', n.id, 'sector', n.sector, 'label', n.label)), '[]')
  from seat n where n.partnership_id = meeting.partnership_id and n.id = any (meeting.named_seats))`;
const decided = sql<{ number: number; what: string; recordedAt: string }[]>`(select coalesce(json_agg(json_build_object('number', d.number, 'what', d.what, 'recordedAt', d.recorded_at) order by d.number), '[]')
  from decision d where d.partnership_id = meeting.partnership_id and d.work_id = meeting.work_id and d.meeting_id = meeting.id)`;

/** One statement: meetings with what was said of them and decided at them. */
const meetingsWhere = (seen: Inside, reader: Reader, which: SQL) =>
  reader
    .select({ meeting, named, decided, sayings: sayingsAbout(seen, sql`meeting.id`), recorder: recorderOf(seen, sql`meeting.recorded_by`) })
    .from(meeting)
    .where(and(eq(meeting.partnershipId, seen.partnership.id), eq(meeting.workId, seen.work.id), which))
    .orderBy(desc(meeting.heldOn), desc(meeting.number))
    .limit(MEETINGS_SHOWN);

export type ShownMeeting = ReturnType<typeof shown>;

function shown(seen: Inside, { meeting: one, named: seats, decided: decisions, sayings, recorder }: Awaited<ReturnType<typeof meetingsWhere>>[number]) {
  const said = shownSayings(seen, sayings);
  const readSince = Math.max(one.notesAt?.getTime() ?? 0, ...decisions.map(({ recordedAt }) => new Date(recordedAt).getTime()));
  const agreed = said.filter(({ kind, on }) => kind === "agrees the notes" && on.getTime() >= readSince);
  return {
    number: one.number, what: one.what, kind: one.kind, heldOn: one.heldOn, place: one.place, notes: one.notes, version: one.version,
    presence: presenceOf(seats.map((each) => ({ id: each.id, seat: seatWords(each) })), said),
    decisions: decisions.map(({ number, what }) => ({ number, what })), recordedAt: one.recordedAt, recorder: recorderWords(recorder), daysLate: lateBy(one.heldOn, one.recordedAt),
    agreedBy: agreed.map(({ name, seat: of }) => `${name} (${of})`),
    mayBe: { there: !said.some(({ kind, isMe }) => kind === "was there" && isMe), agreed: one.notes !== "" && !agreed.some(({ isMe }) => isMe) },
  };
}

/** The meetings of a work, the newest day first. */
export const meetingsOf = async (seen: Inside, reader: Reader) => (await meetingsWhere(seen, reader, sql`true`)).map((row) => shown(seen, row));

/** One meeting by its number in this work. Throws NotFound. */
export const meetingNumbered = (typed: string) => async (seen: Inside, reader: Reader) => {
  const [row] = await meetingsWhere(seen, reader, eq(meeting.number, numberTyped(typed)));
  if (!row) throw new NotFound();
  return shown(seen, row);
};
