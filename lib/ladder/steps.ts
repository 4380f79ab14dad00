import { eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { rung } from "@/db/schema";
import { and } from "@/db/where";
import { FieldRefusal } from "@/lib/access/refusal";
import type { Work } from "@/lib/access/standing";
import type { Stage } from "@/lib/work/stages";
import type { ClaimFacts, FamilyMember } from "./rules";

type OfWork = { partnershipId: string; work: Pick<Work, "id" | "ladderVersionId"> };

export const rungsOf = (tx: Reader, { partnershipId, work }: OfWork) =>
  tx
    .select({ key: rung.key, position: rung.position, name: rung.name, band: rung.band })
    .from(rung)
    .where(and(eq(rung.partnershipId, partnershipId), eq(rung.ladderVersionId, work.ladderVersionId)));

/** The rung somebody chose, on the ladder of this very work. Throws FieldRefusal. */
export function chosenRung<R extends { key: string }>(rungs: readonly R[], key: string): R {
  const chosen = rungs.find((one) => one.key === key);
  if (!chosen) throw new FieldRefusal("rung", "Choose a rung from this ladder.");
  return chosen;
}

type Kept = {
  answers: { since: string | null; saidAt: string }[];
  moves: { stage: Stage; movedAt: string }[];
  families: { how: FamilyMember["how"]; paidByLead: boolean; joinedAt: string; leftAt: string | null }[];
};

/** What rule 5 asks about, in one statement: what was settled, when the work moved on, and which family members came and went. */
export async function claimFactsOf(tx: Reader, { partnershipId, work }: OfWork): Promise<ClaimFacts> {
  const ofWork = (row: string) => sql`${sql.raw(row)}.partnership_id = ${partnershipId} and ${sql.raw(row)}.work_id = ${work.id}`;
  const [kept] = await tx.execute<Kept>(sql`select
    (select coalesce(json_agg(json_build_object('since', b.since, 'saidAt', b.said_at)), '[]') from settled_before b where ${ofWork("b")} and b.kind = 'answer') as answers,
    (select coalesce(json_agg(json_build_object('stage', m.stage, 'movedAt', m.moved_at)), '[]') from stage_move m where ${ofWork("m")}) as moves,
    (select coalesce(json_agg(json_build_object('how', m.how, 'paidByLead', m.paid_by_lead, 'joinedAt', m.joined_at, 'leftAt', m.left_at)), '[]')
      from membership m join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id
      where ${ofWork("m")} and s.sector in ('parent-carers', 'young-people')) as families`);
  const { answers = [], moves = [], families = [] } = kept ?? {};
  return {
    answers: answers.map(({ since, saidAt }) => ({ since, saidAt: new Date(saidAt) })),
    moves: moves.map(({ stage, movedAt }) => ({ stage, movedAt: new Date(movedAt) })),
    families: families.map(({ joinedAt, leftAt, ...one }) => ({ ...one, joinedAt: new Date(joinedAt), leftAt: leftAt === null ? null : new Date(leftAt) })),
  };
}
