import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { may, type Inside } from "@/lib/access/see";
import type { Sector } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import { standing, type Stand, type Thing } from "./rules";

/** The number of what something was said of. */
export async function numberOf(reader: Reader, partnershipId: string, { thing, subjectId }: { thing: Thing; subjectId: string }): Promise<number> {
  const [found] = await reader.execute<{ number: number }>(sql`select number from ${sql.identifier(thing)} where partnership_id = ${partnershipId} and id = ${subjectId}`);
  return found!.number;
}

type SaidRow = { id: string; stand: Stand; membershipId: string; name: string; sector: Sector; label: string; saidBy: string; by: string; supporterName: string; counts: boolean; words: string; saidAt: string; takenBackAt: string | null };
type Whose = { id: string; name: string; sector: Sector; label: string; supporterName: string };

export type SaidThrough = { id: string; stand: Stand; name: string; seat: string; through: string; writtenBy: string | null; counts: boolean; words: string; on: Date; mayTakeBack: boolean };
export type Through = { said: SaidThrough[]; mayFor: { id: string; name: string; seat: string; through: string }[] };

const sits = sql.raw(`membership m join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id join profile p on p.partnership_id = m.partnership_id and p.person_id = m.person_id`);

/** What supporters said of one thing, and for whom this reader may say something of it. One statement. */
export const saidThroughOf = (thing: Thing, number: string) => async (seen: Inside, reader: Reader): Promise<Through> => {
  if (!/^[1-9]\d{0,6}$/.test(number)) return { said: [], mayFor: [] };
  const [p, w, me] = [seen.partnership.id, seen.work.id, seen.membershipId];
  const isTheirs = thing === "point" ? sql`m.id = t.raised_by and t.recorded_by <> m.id and t.recorded_by <> ${me}` : sql`s.sector in ('parent-carers', 'young-people')`;
  const [row] = await reader.execute<{ said: SaidRow[]; whose: Whose[] }>(sql`select
    (select coalesce(json_agg(json_build_object('id', y.id, 'stand', y.stand, 'membershipId', y.membership_id, 'name', p.name, 'sector', s.sector, 'label', s.label, 'saidBy', y.said_by, 'by', b.name,
        'supporterName', y.supporter_name, 'counts', y.counts, 'words', y.words, 'saidAt', y.said_at, 'takenBackAt', y.taken_back_at) order by y.said_at, y.id), '[]')
      from said_through y join ${sits} on m.partnership_id = y.partnership_id and m.id = y.membership_id join membership o on o.partnership_id = y.partnership_id and o.id = y.said_by
      join profile b on b.partnership_id = y.partnership_id and b.person_id = o.person_id where y.partnership_id = ${p} and y.work_id = ${w} and y.subject_id = t.id) as said,
    (select coalesce(json_agg(json_build_object('id', m.id, 'name', p.name, 'sector', s.sector, 'label', s.label, 'supporterName', case when c.id is null then m.supporter else '' end) order by p.name), '[]')
      from ${sits} left join supporter c on c.partnership_id = m.partnership_id and c.membership_id = m.id and c.ended_at is null
      where m.partnership_id = ${p} and m.work_id = ${w} and m.left_at is null and m.id <> ${me} and (c.supporter_id = ${me} or (c.id is null and m.supporter <> '')) and ${isTheirs}) as whose
    from ${sql.identifier(thing)} t where t.partnership_id = ${p} and t.work_id = ${w} and t.number = ${Number(number)}`);
  const speaks = may(seen, "speak for somebody");
  const said = standing(row?.said ?? []).map((one): SaidThrough => ({
    id: one.id, stand: one.stand, name: one.name, seat: seatWords(one), through: one.supporterName || one.by, writtenBy: one.supporterName ? one.by : null, counts: one.counts, words: one.words, on: new Date(one.saidAt),
    mayTakeBack: speaks && (one.membershipId === me || one.saidBy === me),
  }));
  return { said, mayFor: speaks ? (row?.whose ?? []).map(({ id, name, supporterName, ...of }) => ({ id, name, seat: seatWords(of), through: supporterName })) : [] };
};

type SupportRow = { id: string; whose: string; name: string; sector: Sector; label: string; supporterId: string; supporter: string; told: "phone" | "paper" | null; writer: string; chosenBy: string };

/** Who speaks with whom here, and what this reader may do about it. One statement. */
export async function supportersOf(seen: Inside, reader: Reader) {
  const [p, w, me] = [seen.partnership.id, seen.work.id, seen.membershipId];
  const rows = await reader.execute<SupportRow>(sql`select c.id, c.membership_id as whose, p.name, s.sector, s.label, c.supporter_id as "supporterId", sp.name as supporter, c.told, c.chosen_by as "chosenBy", bp.name as writer
    from supporter c join ${sits} on m.partnership_id = c.partnership_id and m.id = c.membership_id and m.left_at is null
    join membership sm on sm.partnership_id = c.partnership_id and sm.id = c.supporter_id join profile sp on sp.partnership_id = c.partnership_id and sp.person_id = sm.person_id
    join membership bm on bm.partnership_id = c.partnership_id and bm.id = c.chosen_by join profile bp on bp.partnership_id = c.partnership_id and bp.person_id = bm.person_id
    where c.partnership_id = ${p} and c.work_id = ${w} and c.ended_at is null order by p.name limit 100`);
  const speaks = may(seen, "speak for somebody");
  return [...rows].map(({ id, whose, name, supporterId, supporter, told, writer, chosenBy, ...of }) => ({
    id, whose, name, seat: seatWords(of), supporterId, supporter, told, writer, isMine: whose === me, isMe: supporterId === me, mayEnd: speaks && [whose, supporterId, chosenBy].includes(me),
  }));
}

