import { desc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { claim, ladderVersion, membership, profile, rung, seat, seatView } from "@/db/schema";
import { and } from "@/db/where";
import { may, type Inside, type Outline } from "@/lib/access/see";
import { isFamily, type Sector } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import { familiesWereIn, startLine } from "./rules";
import { isSealed, viewsIMaySee, viewsOfThisStage } from "./seal";
import { claimFactsOf } from "./steps";

export type Rung = { key: string; position: number; name: string; words: string; band: "with" | "for" | "to" };
export type Claim = { rungKey: string; rungName: string; because: string; by: string; on: Date; withoutFamiliesBecause: string };
export type SeatSaying = { seatId: string; sector: Sector; label: string; rungKey: string; rungName: string; words: string; by: string | null; on: Date };

export type Sayings = {
  /** From the highest to the lowest. */
  rungs: Rung[];
  ladder: { key: string; version: string; name: string; credit: string; link: string };
  claim: Claim | null;
  /** The last view of each seat in the stage the work is in. */
  views: SeatSaying[];
  /** The reader's seat has not given its view in this stage, so it sees no other seat's (rule 4). */
  sealed: boolean;
};

/** The seat the lead sat in, so that a parent carer who leads is named to those inside only (rule 12). */
const seatOfLead = sql<{ sector: Sector; label: string } | null>`(select json_build_object('sector', s.sector, 'label', s.label) from membership m
  join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id where m.partnership_id = claim.partnership_id
  and m.work_id = claim.work_id and m.person_id = claim.claimed_by order by m.joined_at desc limit 1)`;

/** What the lead says and what each seat says, with the ladder they say it on. Two statements. */
export async function sayingsOf(seen: Outline, reader: Reader): Promise<Sayings> {
  const [rows, views] = await Promise.all([ladderWithClaim(seen, reader), viewsNow(seen, reader)]);
  const claimed = rows.find((row) => row.claim !== null);
  const inside = may(seen, "see inside");
  const by = claimed?.leadSeat && isFamily(claimed.leadSeat.sector) && !inside ? seatWords(claimed.leadSeat) : (claimed?.leadName ?? "The lead");
  return {
    rungs: rows.map((row) => row.rung),
    ladder: rows[0]?.ladder ?? { key: "", version: "", name: "", credit: "", link: "" },
    claim: claimed?.claim ? { rungKey: claimed.rung.key, rungName: claimed.rung.name, by, ...claimed.claim } : null,
    views,
    sealed: rows[0]?.sealed ?? false,
  };
}

const ladderWithClaim = (seen: Outline, reader: Reader) => {
  const p = seen.partnership.id;
  const newest = sql`${claim.number} = (select max(c.number) from claim c where c.partnership_id = ${p} and c.work_id = ${seen.work.id})`;
  return reader
    .select({
      rung: { key: rung.key, position: rung.position, name: rung.name, words: rung.words, band: rung.band },
      ladder: { key: ladderVersion.ladderKey, version: ladderVersion.version, name: ladderVersion.name, credit: ladderVersion.credit, link: ladderVersion.link },
      claim: { because: claim.because, on: claim.claimedAt, withoutFamiliesBecause: claim.withoutFamiliesBecause },
      leadName: profile.name,
      leadSeat: seatOfLead,
      sealed: isSealed(seen),
    })
    .from(rung)
    .innerJoin(ladderVersion, and(eq(ladderVersion.partnershipId, p), eq(ladderVersion.id, rung.ladderVersionId)))
    .leftJoin(claim, and(eq(claim.partnershipId, p), eq(claim.workId, seen.work.id), eq(claim.rungKey, rung.key), newest))
    .leftJoin(profile, and(eq(profile.partnershipId, p), eq(profile.personId, claim.claimedBy)))
    .where(and(eq(rung.partnershipId, p), eq(rung.ladderVersionId, seen.work.ladderVersionId)))
    .orderBy(desc(rung.position));
};

/** A family member's name is never selected for somebody outside (rule 12). */
const nameOfSpeaker = (seen: Outline) =>
  may(seen, "see inside")
    ? sql<string | null>`${profile.name}`
    : sql<string | null>`case when ${seat.sector} in ('parent-carers', 'young-people') then null else ${profile.name} end`;

const viewsQuery = (seen: Outline, reader: Reader) => {
  const p = seen.partnership.id;
  return reader
    .select({
      seatId: seatView.seatId, sector: seat.sector, label: seat.label, rungKey: rung.key, rungName: rung.name,
      words: seatView.words, answers: seatView.answers, by: nameOfSpeaker(seen), on: seatView.givenAt, stage: seatView.stage, number: seatView.number,
    })
    .from(seatView)
    .innerJoin(seat, and(eq(seat.partnershipId, p), eq(seat.id, seatView.seatId)))
    .innerJoin(rung, and(eq(rung.partnershipId, p), eq(rung.ladderVersionId, seatView.ladderVersionId), eq(rung.key, seatView.rungKey)))
    .innerJoin(membership, and(eq(membership.partnershipId, p), eq(membership.id, seatView.membershipId)))
    .innerJoin(profile, and(eq(profile.partnershipId, p), eq(profile.personId, membership.personId)));
};

async function viewsNow(seen: Outline, reader: Reader): Promise<SeatSaying[]> {
  const latest = sql`not exists (select 1 from seat_view later where later.partnership_id = seat_view.partnership_id
    and later.work_id = seat_view.work_id and later.seat_id = seat_view.seat_id and later.stage = seat_view.stage and later.number > seat_view.number)`;
  const ofWork = and(eq(seatView.partnershipId, seen.partnership.id), eq(seatView.workId, seen.work.id), viewsOfThisStage(seen), viewsIMaySee(seen), latest);
  const rows = await viewsQuery(seen, reader).where(ofWork).orderBy(seatView.number);
  return rows.map(({ stage: _, number: __, answers: ___, ...view }) => view);
}

export type Said = {
  key: string; rungName: string; words: string; by: string | null; stage: string; on: Date;
  /** The seat that said it; null where the lead did. */
  seat: { sector: Sector; label: string } | null;
  withoutFamiliesBecause: string;
  answers: Record<string, string>;
};

/** Every claim and every view this reader may see, the newest first. */
export async function saidSoFar(seen: Outline, reader: Reader): Promise<Said[]> {
  const p = seen.partnership.id;
  const views = await viewsQuery(seen, reader).where(and(eq(seatView.partnershipId, p), eq(seatView.workId, seen.work.id), viewsIMaySee(seen)));
  const claims = await reader
    .select({ rungName: rung.name, words: claim.because, withoutFamiliesBecause: claim.withoutFamiliesBecause, by: profile.name, leadSeat: seatOfLead, stage: claim.stage, on: claim.claimedAt, number: claim.number })
    .from(claim)
    .innerJoin(rung, and(eq(rung.partnershipId, p), eq(rung.ladderVersionId, claim.ladderVersionId), eq(rung.key, claim.rungKey)))
    .innerJoin(profile, and(eq(profile.partnershipId, p), eq(profile.personId, claim.claimedBy)))
    .where(and(eq(claim.partnershipId, p), eq(claim.workId, seen.work.id)));
  const inside = may(seen, "see inside");
  const said: Said[] = [
    ...claims.map(({ number, leadSeat, by, ...one }) => ({
      ...one, key: `claim-${number}`, seat: null, answers: {}, by: !inside && leadSeat && isFamily(leadSeat.sector) ? null : by,
    })),
    ...views.map(({ seatId: _, rungKey: __, number, sector, label, ...one }) => ({ ...one, key: `view-${number}`, seat: { sector, label }, withoutFamiliesBecause: "" })),
  ];
  return said.sort((a, b) => b.on.getTime() - a.on.getTime() || b.key.localeCompare(a.key));
}

/** How many people sit in the reader's own seat: a seat of one is a person (rule 10). */
export async function membersOfMySeat(seen: Inside, reader: Reader): Promise<number> {
  const sitsHere = and(eq(membership.partnershipId, seen.partnership.id), eq(membership.seatId, seen.seat.id), sql`${membership.leftAt} is null`);
  const [counted] = await reader.select({ people: sql<number>`count(*)::int` }).from(membership).where(sitsHere);
  return counted?.people ?? 0;
}

/** Whether a high rung said today would ask for a reason (rule 5). Only the lead is ever asked. */
export const claimAsksForWords = async (seen: Inside, reader: Reader): Promise<boolean> => {
  if (!may(seen, "say which rung")) return false;
  const facts = await claimFactsOf(reader, { partnershipId: seen.partnership.id, work: seen.work });
  return !familiesWereIn(startLine(facts), facts.families);
};

export type LadderInForce = { name: string; version: string; credit: string; link: string; rungs: Rung[] };

/** The ladder new work is held against, which anyone may read. Null where the partnership has none yet. */
export async function ladderOf({ partnershipId }: { partnershipId: string }, reader: Reader): Promise<LadderInForce | null> {
  const [found] = await reader
    .select({ id: ladderVersion.id, name: ladderVersion.name, version: ladderVersion.version, credit: ladderVersion.credit, link: ladderVersion.link })
    .from(ladderVersion)
    .where(and(eq(ladderVersion.partnershipId, partnershipId), sql`${ladderVersion.inForceFrom} is not null`))
    .orderBy(desc(ladderVersion.inForceFrom), desc(ladderVersion.id))
    .limit(1);
  if (!found) return null;
  const rungs = await reader
    .select({ key: rung.key, position: rung.position, name: rung.name, words: rung.words, band: rung.band })
    .from(rung)
    .where(and(eq(rung.partnershipId, partnershipId), eq(rung.ladderVersionId, found.id)))
    .orderBy(desc(rung.position));
  return { ...found, rungs };
}
