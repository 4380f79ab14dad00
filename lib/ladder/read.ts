import { desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/client";
import { aim, claim, ladderVersion, profile, rung, seatView } from "@/db/schema";
import { and } from "@/db/where";
import { may, type Inside, type Outline } from "@/lib/access/see";
import { isFamily, type Sector } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import type { Fact } from "./reading/facts";
import { familiesWereIn } from "./rules";
import { isSealed, viewsIMaySee, viewsOfThisStage } from "./seal";
import { seatOfLead, viewsQuery } from "./speakers";
import { claimFactsOf } from "./steps";
import type { WhatHappened } from "./words";

export type Rung = { key: string; position: number; name: string; words: string; band: "with" | "for" | "to" };
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

/** What the lead says and what each seat says, with the ladder they say it on. Two statements. */
export async function sayingsOf(seen: Outline, reader: Reader): Promise<Sayings> {
  const [rows, views] = await Promise.all([ladderWithClaim(seen, reader), viewsNow(seen, reader)]);
  const claimed = rows.find((row) => row.claim !== null);
  const aimed = rows.find((row) => row.aim !== null);
  const inside = may(seen, "see inside");
  const by = claimed?.leadSeat && isFamily(claimed.leadSeat.sector) && !inside ? seatWords(claimed.leadSeat) : (claimed?.leadName ?? "The lead");
  const isBeside = (view: (typeof views)[number]) => view.beside;
  const shown = ({ beside: _, ...view }: (typeof views)[number]): SeatSaying => view;
  return {
    rungs: rows.map((row) => row.rung),
    ladder: rows[0]?.ladder ?? { key: "", version: "", name: "", credit: "", link: "" },
    aim: aimed?.aim ? { rungKey: aimed.rung.key, rungName: aimed.rung.name, ...aimed.aim } : null,
    claim: claimed?.claim ? { rungKey: claimed.rung.key, rungName: claimed.rung.name, by, ...claimed.claim, together: claimed.claim.twoKeysId !== null } : null,
    views: views.filter((view) => !isBeside(view)).map(shown),
    beside: views.filter(isBeside).map(shown),
    sealed: rows[0]?.sealed ?? false,
    sealedForGood: (rows[0]?.sealed ?? false) && seen.stage === "closed",
  };
}

const spoke = alias(profile, "spoke");

const ladderWithClaim = (seen: Outline, reader: Reader) => {
  const p = seen.partnership.id;
  const newest = sql`${claim.number} = (select max(c.number) from claim c where c.partnership_id = ${p} and c.work_id = ${seen.work.id})`;
  const newestAim = sql`${aim.number} = (select max(a.number) from aim a where a.partnership_id = ${p} and a.work_id = ${seen.work.id})`;
  return reader
    .select({
      rung: { key: rung.key, position: rung.position, name: rung.name, words: rung.words, band: rung.band },
      ladder: { key: ladderVersion.ladderKey, version: ladderVersion.version, name: ladderVersion.name, credit: ladderVersion.credit, link: ladderVersion.link },
      aim: { because: aim.because, on: aim.saidAt, number: aim.number },
      claim: {
        because: claim.because, on: claim.claimedAt, withoutFamiliesBecause: claim.withoutFamiliesBecause,
        whatHappened: claim.whatHappened, bringBack: claim.bringBack, twoKeysId: claim.twoKeysId,
      },
      leadName: spoke.name,
      leadSeat: seatOfLead,
      sealed: isSealed(seen),
    })
    .from(rung)
    .innerJoin(ladderVersion, and(eq(ladderVersion.partnershipId, p), eq(ladderVersion.id, rung.ladderVersionId)))
    .leftJoin(claim, and(eq(claim.partnershipId, p), eq(claim.workId, seen.work.id), eq(claim.rungKey, rung.key), newest))
    .leftJoin(spoke, and(eq(spoke.partnershipId, p), eq(spoke.personId, claim.claimedBy)))
    .leftJoin(aim, and(eq(aim.partnershipId, p), eq(aim.workId, seen.work.id), eq(aim.rungKey, rung.key), newestAim))
    .where(and(eq(rung.partnershipId, p), eq(rung.ladderVersionId, seen.work.ladderVersionId)))
    .orderBy(desc(rung.position));
};

/** The last view of each seat, and of each member beside it, in the stay the work is in. */
async function viewsNow(seen: Outline, reader: Reader) {
  const latest = sql`not exists (select 1 from seat_view later where later.partnership_id = seat_view.partnership_id
    and later.work_id = seat_view.work_id and later.seat_id = seat_view.seat_id and later.stage = seat_view.stage and later.round = seat_view.round
    and later.beside = seat_view.beside and (not later.beside or later.membership_id = seat_view.membership_id) and later.number > seat_view.number)`;
  const ofWork = and(eq(seatView.partnershipId, seen.partnership.id), eq(seatView.workId, seen.work.id), viewsOfThisStage(seen), viewsIMaySee(seen), latest);
  const rows = await viewsQuery(seen, reader).where(ofWork).orderBy(seatView.number).limit(MOST_VIEWS);
  return rows.map(({ stage: _, round: _r, number: _n, answers: _a, position: _p, ...view }) => view);
}

const MOST_VIEWS = 200;

/** Whether a high rung said today would ask for a reason (rule 5). Only the lead is ever asked. */
export const claimAsksForWords = async (seen: Inside, reader: Reader): Promise<boolean> =>
  may(seen, "say which rung") && asksGiven(seen, (await claimFactsOf(reader, { partnershipId: seen.partnership.id, work: seen.work }, seen.now)).facts);

/** The same, where a page has read the facts already. */
export const asksGiven = (seen: Outline, facts: readonly Fact[]): boolean => may(seen, "say which rung") && !familiesWereIn({ facts, now: seen.now });

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
