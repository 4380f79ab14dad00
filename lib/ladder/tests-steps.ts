import { eq, sql } from "drizzle-orm";
import type { Reader, Tx } from "@/db/client";
import { roleHeld, testsProposed } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound, Refusal } from "@/lib/access/refusal";
import type { PartnershipStanding } from "@/lib/access/standing";
import { keysState } from "@/lib/two-keys/rules";
import { ladderFrom } from "./reading/ladders";
import { inForceNow, rungsOfVersion } from "./version-steps";

export type Here = PartnershipStanding & { tx: Tx; now: Date };
export type Proposal = typeof testsProposed.$inferSelect;

export const thisProposal = ({ partnershipId, id }: Pick<Proposal, "partnershipId" | "id">) => and(eq(testsProposed.partnershipId, partnershipId), eq(testsProposed.id, id));
export const isOpen = sql`${testsProposed.turnedAt} is null and ${testsProposed.declinedAt} is null and ${testsProposed.withdrawnAt} is null and ${testsProposed.ranOutAt} is null`;

/** Two keys are two people: a forum rep beside whoever proposes. */
export async function otherForumReps(reader: Reader, partnershipId: string, personId: string): Promise<number> {
  const [row] = await reader.select({ reps: sql<number>`count(distinct ${roleHeld.personId})::int` }).from(roleHeld)
    .where(and(eq(roleHeld.partnershipId, partnershipId), eq(roleHeld.role, "forum rep"), sql`${roleHeld.endedAt} is null and ${roleHeld.personId} <> ${personId}`));
  return row?.reps ?? 0;
}

/** The ladder in force, as somebody changes its tests. Throws Refusal where there is none. */
export async function ladderNow(tx: Tx, partnershipId: string) {
  const version = await inForceNow(tx, partnershipId);
  if (!version) throw new Refusal("This partnership has no ladder yet. Ask the operator to bring one in.");
  const rungs = await rungsOfVersion(tx, partnershipId, version.id);
  return { version, rungs, kept: { ...version, rungs }, ladder: ladderFrom({ ...version, rungs }) };
}

/** One proposal, kept still while it is answered. Throws NotFound, and Refusal where nothing waits any more. */
export async function waitingProposal({ tx, now, partnership }: Here, id: string): Promise<Proposal> {
  const [proposal] = await tx.select().from(testsProposed).where(thisProposal({ partnershipId: partnership.id, id })).for("update");
  if (!proposal) throw new NotFound();
  const state = keysState(proposal, now);
  if (state === "turned") throw new Refusal("The forum’s key is turned already. The new tests are in force.");
  if (state === "declined") throw new Refusal("This was answered already: the forum’s key was not turned.");
  if (state === "taken back") throw new Refusal("Whoever proposed it has taken it back.");
  if (state === "not confirmed") throw new Refusal("The days to answer are over. An administrator can propose it again.");
  return proposal;
}

/** The same, for a forum rep who is not the one who proposed it. */
export async function proposalForMe(here: Here, id: string): Promise<Proposal> {
  const proposal = await waitingProposal(here, id);
  if (proposal.proposedBy === here.person.id) throw new Refusal("You proposed this. Another forum rep turns the forum’s key.");
  return proposal;
}
