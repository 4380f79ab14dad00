import { sql, type SQL } from "drizzle-orm";
import { NotFound } from "@/lib/access/refusal";
import type { Outline } from "@/lib/access/see";
import type { Sector } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import type { SayingKind } from "./kinds";

type Row = { id: string; kind: SayingKind; sector: Sector; label: string; seatId: string; membershipId: string; name: string; words: string; saidAt: string };
export type Said = { id: string; kind: SayingKind; seat: string; seatId: string; name: string; words: string; on: Date; isMe: boolean; isMySeat: boolean };

/** What was said of the things this expression names (`decision.id`), as a column: one list, in the order it was said. */
export const sayingsAbout = ({ partnership, work }: Outline, subjects: SQL) => sql<Row[]>`(select coalesce(json_agg(json_build_object(
    'id', y.id, 'kind', y.kind, 'sector', s.sector, 'label', s.label, 'seatId', y.seat_id, 'membershipId', y.membership_id, 'name', p.name, 'words', y.words, 'saidAt', y.said_at)
    order by y.said_at, y.id), '[]')
  from saying y join seat s on s.partnership_id = y.partnership_id and s.id = y.seat_id
  join membership m on m.partnership_id = y.partnership_id and m.id = y.membership_id
  join profile p on p.partnership_id = y.partnership_id and p.person_id = m.person_id
  where y.partnership_id = ${partnership.id} and y.work_id = ${work.id} and y.subject_id in (${subjects}))`;

export const shownSayings = (seen: Outline, rows: readonly Row[]): Said[] =>
  rows.map(({ id, kind, seatId, membershipId, name, words, saidAt, ...seat }) => ({
    id, kind, seatId, name, words, seat: seatWords(seat), on: new Date(saidAt), isMe: membershipId === seen.membershipId, isMySeat: seatId === seen.seat?.id,
  }));

type Recorder = { name: string; sector: Sector; label: string };

/** Who wrote down the thing whose recorder this expression names (`meeting.recorded_by`), as a column. */
export const recorderOf = ({ partnership }: Outline, recordedBy: SQL) => sql<Recorder>`(select json_build_object('name', p.name, 'sector', s.sector, 'label', s.label) from membership m
  join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id join profile p on p.partnership_id = m.partnership_id and p.person_id = m.person_id
  where m.partnership_id = ${partnership.id} and m.id = ${recordedBy})`;

export const recorderWords = ({ name, ...of }: Recorder): string => `${name} (${seatWords(of)})`;

/** The number of one recorded thing, as an address has it. Throws NotFound. */
export function numberTyped(typed: string): number {
  if (!/^[1-9]\d{0,6}$/.test(typed)) throw new NotFound();
  return Number(typed);
}
