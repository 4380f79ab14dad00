import { desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/client";
import { ladderVersion, profile, rung, testsProposed } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound } from "@/lib/access/refusal";
import { may, mayHere, type Here, type Inside } from "@/lib/access/see";
import { keysState, type KeysState } from "@/lib/two-keys/rules";
import { ladderOf, type LadderInForce, type Rung } from "./read";
import { ladderFrom, type Ladder } from "./reading/ladders";
import { movedTests, needsOf, type Moved, type Needs } from "./reading/own-tests";
import { otherForumReps } from "./tests-steps";

export type LadderHere = LadderInForce & { ladder: Ladder };

const asLadder = ({ key, version, rungs }: Pick<LadderInForce, "key" | "version" | "rungs">): Ladder => ladderFrom({ ladderKey: key, version, rungs: rungs.toSorted((a, b) => a.position - b.position) });

/** The ladder in force, with what each rung needs, which anyone may read. Null where there is none. */
export async function ladderInForce(of: { partnershipId: string }, reader: Reader): Promise<LadderHere | null> {
  const found = await ladderOf(of, reader);
  return found && { ...found, ladder: asLadder(found) };
}

export type TestsHere = { now: LadderHere | null; forumReps: number; last: ProposalShown | null };

/** What each rung needs now, who could turn the forum's key, and what was proposed last. */
export const testsHere = async (seen: Here, reader: Reader): Promise<TestsHere> => {
  const [now, forumReps, [last]] = [await ladderInForce({ partnershipId: seen.partnership.id }, reader), await otherForumReps(reader, seen.partnership.id, seen.person.id), await proposals(seen, reader, sql`true`)];
  return { now, forumReps, last: last ?? null };
};

const proposer = alias(profile, "proposer");
const answerer = alias(profile, "answerer");

export type ProposalShown = {
  id: string; versionId: string; needs: Needs; because: string; by: string; proposedAt: Date; answerBy: Date; state: KeysState; answeredBy: string | null; answeredAt: Date | null; declinedBecause: string;
  madeVersionId: string | null; isMine: boolean;
};

async function proposals(seen: Here, reader: Reader, which: ReturnType<typeof sql>): Promise<ProposalShown[]> {
  const p = seen.partnership.id;
  const rows = await reader
    .select({ proposal: testsProposed, by: proposer.name, answeredBy: answerer.name })
    .from(testsProposed)
    .innerJoin(proposer, and(eq(proposer.partnershipId, p), eq(proposer.personId, testsProposed.proposedBy)))
    .leftJoin(answerer, and(eq(answerer.partnershipId, p), eq(answerer.personId, sql`coalesce(${testsProposed.turnedBy}, ${testsProposed.declinedBy})`)))
    .where(and(eq(testsProposed.partnershipId, p), which))
    .orderBy(desc(testsProposed.proposedAt), desc(testsProposed.id))
    .limit(1);
  return rows.map(({ proposal, by, answeredBy }) => {
    const { id, needs, because, proposedAt, answerBy, declinedBecause, madeVersionId, ladderVersionId: versionId } = proposal;
    const state = keysState(proposal, seen.now);
    return { id, versionId, needs, because, by, proposedAt, answerBy, state, answeredBy, answeredAt: proposal.turnedAt ?? proposal.declinedAt, declinedBecause, madeVersionId, isMine: proposal.proposedBy === seen.person.id };
  });
}

export type ProposalInFull = ProposalShown & {
  /** The ladder it would change, as it was, and how. */
  was: LadderHere; moved: Moved[];
  /** It still changes what is in force, and waits. */
  stands: boolean; mayTurn: boolean; mayTakeBack: boolean;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One proposal with the ladder it would change. Throws NotFound. Three statements. */
export const proposalOf = (id: string) => async (seen: Here, reader: Reader): Promise<ProposalInFull> => {
  if (!UUID.test(id)) throw new NotFound();
  const [proposal] = await proposals(seen, reader, sql`${testsProposed.id} = ${id}`);
  if (!proposal) throw new NotFound();
  const p = seen.partnership.id;
  const rows = await reader
    .select({ key: rung.key, position: rung.position, name: rung.name, words: rung.words, band: rung.band, tests: rung.tests, version: { id: ladderVersion.id, key: ladderVersion.ladderKey, name: ladderVersion.name, version: ladderVersion.version, credit: ladderVersion.credit, link: ladderVersion.link } })
    .from(rung)
    .innerJoin(ladderVersion, and(eq(ladderVersion.partnershipId, p), eq(ladderVersion.id, rung.ladderVersionId)))
    .where(and(eq(rung.partnershipId, p), eq(rung.ladderVersionId, proposal.versionId)))
    .orderBy(desc(rung.position));
  const rungs = rows.map(({ version: _, ...one }): Rung => one);
  const version = { ...rows[0]!.version, rungs };
  const was = { ...version, ladder: asLadder(version) };
  const inForce = await ladderOf({ partnershipId: p }, reader);
  const stands = proposal.state === "waiting" && inForce?.id === proposal.versionId;
  const waits = proposal.state === "waiting";
  return {
    ...proposal, was, moved: movedTests(needsOf(was.ladder), proposal.needs), stands,
    mayTurn: stands && !proposal.isMine && mayHere(seen, "turn the forum's key"), mayTakeBack: waits && mayHere(seen, "administer"),
  };
};

/** For the lead: the ladder in force, where it is another than this work's. Null for everybody else. */
export const ladderInForceForLead = async (seen: Inside, reader: Reader): Promise<LadderHere | null> => {
  if (!may(seen, "take up the new tests")) return null;
  const now = await ladderInForce({ partnershipId: seen.partnership.id }, reader);
  return now && now.id !== seen.work.ladderVersionId ? now : null;
};
