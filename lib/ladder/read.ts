import { desc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { ladderVersion, rung } from "@/db/schema";
import { and } from "@/db/where";
import { may, type Inside, type Outline } from "@/lib/access/see";
import { isFamily, type Sector } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import type { Fact } from "./reading/facts";
import type { TestKey } from "./reading/finding";
import { familiesWereIn } from "./rules";
import { isSealed, viewsIMaySee, viewsOfThisStage } from "./seal";
import { nameOfSpeaker, seatOfLead } from "./speakers";
import { claimFactsOf } from "./steps";
import type { WhatHappened } from "./words";

export type Rung = {
  key: string; position: number; name: string; words: string; band: "with" | "for" | "to";
  /** The partnership’s own tests for it; none where they are as the ladder was shipped. */
  tests?: TestKey[] | null;
};
export type Claim = {
  rungKey: string; rungName: string; because: string; by: string; on: Date; withoutFamiliesBecause: string;
  /** Where it is lower than the one before: what happened, and what would bring it back. */
  whatHappened: WhatHappened | null; bringBack: string;
  /** Said with two keys. */
  together: boolean;
};
export type Aim = { rungKey: string; rungName: string; because: string; on: Date; number: number };
export type SeatSaying = { seatId: string; sector: Sector; label: string; rungKey: string; rungName: string; words: string; by: string | null; on: Date };

export type Sayings = {
  /** From the highest to the lowest. */
  rungs: Rung[];
  ladder: { key: string; version: string; name: string; credit: string; link: string };
  aim: Aim | null;
  claim: Claim | null;
  /** The last view of each seat in the stage the work is in. */
  views: SeatSaying[];
  /** What other members of a seat see, beside what their seat says. */
  beside: SeatSaying[];
  /** The reader's seat has not given its view in this stage, so it sees no other seat's (rule 4). */
  sealed: boolean;
  /** Sealed, and the work is over: no view is given any more. */
  sealedForGood: boolean;
};

type ClaimRow = Omit<Claim, "by" | "on" | "together"> & { on: string; twoKeysId: string | null; leadName: string | null; leadSeat: { sector: Sector; label: string } | null };
type ViewRow = Omit<SeatSaying, "on"> & { on: string; beside: boolean };
type Row = Pick<Sayings, "rungs" | "ladder" | "sealed"> & { aim: (Omit<Aim, "on"> & { on: string }) | null; claim: ClaimRow | null; views: ViewRow[] };

/** What the lead says and what each seat says, with the ladder they say it on. One statement. */
export async function sayingsOf(seen: Outline, reader: Reader): Promise<Sayings> {
  const { partnership: { id: p }, work } = seen;
  const [row] = await reader.execute<Row>(sql`select json_build_object('key', v.ladder_key, 'version', v.version, 'name', v.name, 'credit', v.credit, 'link', v.link) as ladder,
      (select json_agg(json_build_object('key', r.key, 'position', r.position, 'name', r.name, 'words', r.words, 'band', r.band, 'tests', r.tests) order by r.position desc)
        from rung r where r.partnership_id = ${p} and r.ladder_version_id = v.id) as rungs,
      ${newestClaim(seen)} as claim, ${newestAim(seen)} as aim, ${viewsNow(seen)} as views, ${isSealed(seen)} as sealed
    from ladder_version v where v.partnership_id = ${p} and v.id = ${work.ladderVersionId}`);
  const { claim, aim, views, ...ladder } = row!;
  const shown = views.map((view) => ({ ...view, on: new Date(view.on) }));
  const of = (isBeside: boolean) => shown.filter(({ beside }) => beside === isBeside).map(({ beside: _, ...view }): SeatSaying => view);
  return {
    ...ladder, aim: aim && { ...aim, on: new Date(aim.on) }, claim: claim && claimShown(claim, may(seen, "see inside")),
    views: of(false), beside: of(true), sealedForGood: ladder.sealed && seen.stage === "closed",
  };
}

/** A parent or young person who leads is named to those inside only (rule 12). */
function claimShown({ leadName, leadSeat, twoKeysId, ...claim }: ClaimRow, isInside: boolean): Claim {
  const by = leadSeat && isFamily(leadSeat.sector) && !isInside ? seatWords(leadSeat) : (leadName ?? "The lead");
  return { ...claim, by, on: new Date(claim.on), together: twoKeysId !== null };
}

/** Only what is said on the ladder the work stands on now. */
const newestClaim = ({ partnership: { id: p }, work }: Outline) => sql`(select json_build_object('rungKey', r.key, 'rungName', r.name, 'because', claim.because, 'on', claim.claimed_at,
    'withoutFamiliesBecause', claim.without_families_because, 'whatHappened', claim.what_happened, 'bringBack', claim.bring_back, 'twoKeysId', claim.two_keys_id,
    'leadName', spoke.name, 'leadSeat', ${seatOfLead})
  from claim join rung r on r.partnership_id = ${p} and r.ladder_version_id = ${work.ladderVersionId} and r.key = claim.rung_key
  left join profile spoke on spoke.partnership_id = ${p} and spoke.person_id = claim.claimed_by
  where claim.partnership_id = ${p} and claim.work_id = ${work.id} and claim.number = (select max(c.number) from claim c where c.partnership_id = ${p} and c.work_id = ${work.id}))`;

const newestAim = ({ partnership: { id: p }, work }: Outline) => sql`(select json_build_object('rungKey', r.key, 'rungName', r.name, 'because', a.because, 'on', a.said_at, 'number', a.number)
  from aim a join rung r on r.partnership_id = ${p} and r.ladder_version_id = ${work.ladderVersionId} and r.key = a.rung_key
  where a.partnership_id = ${p} and a.work_id = ${work.id} and a.number = (select max(n.number) from aim n where n.partnership_id = ${p} and n.work_id = ${work.id}))`;

const MOST_VIEWS = 200;

/** The last view of each seat, and of each member beside it, in the stay the work is in. */
const viewsNow = (seen: Outline) => sql`(select coalesce(json_agg(json_build_object('seatId', v.seat_id, 'sector', v.sector, 'label', v.label, 'rungKey', v.rung_key, 'rungName', v.rung_name,
    'words', v.words, 'by', v.by, 'on', v.given_at, 'beside', v.beside) order by v.number), '[]') from (
  select seat_view.*, seat.sector, seat.label, rung.name as rung_name, ${nameOfSpeaker(seen)} as by from seat_view
  join seat on seat.partnership_id = ${seen.partnership.id} and seat.id = seat_view.seat_id
  join rung on rung.partnership_id = ${seen.partnership.id} and rung.ladder_version_id = seat_view.ladder_version_id and rung.key = seat_view.rung_key
  join membership on membership.partnership_id = ${seen.partnership.id} and membership.id = seat_view.membership_id
  join profile on profile.partnership_id = ${seen.partnership.id} and profile.person_id = membership.person_id
  where seat_view.partnership_id = ${seen.partnership.id} and seat_view.work_id = ${seen.work.id} and ${viewsOfThisStage(seen)} and ${viewsIMaySee(seen)}
  and not exists (select 1 from seat_view later where later.partnership_id = seat_view.partnership_id
    and later.work_id = seat_view.work_id and later.seat_id = seat_view.seat_id and later.stage = seat_view.stage and later.round = seat_view.round
    and later.beside = seat_view.beside and (not later.beside or later.membership_id = seat_view.membership_id) and later.number > seat_view.number)
  order by seat_view.number limit ${MOST_VIEWS}) v)`;

/** Whether a high rung said today would ask for a reason (rule 5). Only the lead is ever asked. */
export const claimAsksForWords = async (seen: Inside, reader: Reader): Promise<boolean> =>
  may(seen, "say which rung") && asksGiven(seen, (await claimFactsOf(reader, { partnershipId: seen.partnership.id, work: seen.work }, seen.now)).facts);

/** The same, where a page has read the facts already. */
export const asksGiven = (seen: Outline, facts: readonly Fact[]): boolean => may(seen, "say which rung") && !familiesWereIn({ facts, now: seen.now });

export type LadderInForce = { id: string; key: string; name: string; version: string; credit: string; link: string; rungs: Rung[] };

/** The ladder new work is held against, which anyone may read. Null where the partnership has none yet. */
export async function ladderOf({ partnershipId }: { partnershipId: string }, reader: Reader): Promise<LadderInForce | null> {
  const [found] = await reader
    .select({ id: ladderVersion.id, key: ladderVersion.ladderKey, name: ladderVersion.name, version: ladderVersion.version, credit: ladderVersion.credit, link: ladderVersion.link })
    .from(ladderVersion)
    .where(and(eq(ladderVersion.partnershipId, partnershipId), sql`${ladderVersion.inForceFrom} is not null`))
    .orderBy(desc(ladderVersion.inForceFrom), desc(ladderVersion.id))
    .limit(1);
  if (!found) return null;
  const rungs = await reader
    .select({ key: rung.key, position: rung.position, name: rung.name, words: rung.words, band: rung.band, tests: rung.tests })
    .from(rung)
    .where(and(eq(rung.partnershipId, partnershipId), eq(rung.ladderVersionId, found.id)))
    .orderBy(desc(rung.position));
  return { ...found, rungs };
}
