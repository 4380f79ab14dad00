import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { letter } from "@/db/schema";
import { and } from "@/db/where";
import { queueQuietly } from "@/lib/letter/queue";
import type { Stage } from "@/lib/work/stages";
import { differences } from "./rules";
import type { OfWork, RungHere } from "./steps";

type Here = OfWork & { stage: Stage; round: number; actorId: string; now: Date };
type SaidNow = { seatId: string | null; rungKey: string };

/** What the lead says, and what each seat says in this stay. */
async function saidNow(tx: Tx, { partnershipId, work, stage, round }: Here): Promise<SaidNow[]> {
  return tx.execute<SaidNow>(sql`select null as "seatId", c.rung_key as "rungKey" from claim c where c.partnership_id = ${partnershipId} and c.work_id = ${work.id}
      and c.number = (select max(n.number) from claim n where n.partnership_id = ${partnershipId} and n.work_id = ${work.id})
    union all
    select * from (select distinct on (v.seat_id) v.seat_id, v.rung_key from seat_view v where v.partnership_id = ${partnershipId} and v.work_id = ${work.id}
      and v.stage = ${stage} and v.round = ${round} and not v.beside order by v.seat_id, v.number desc) views`);
}

/**
 * Where two of them stand two rungs or more apart, those whose seat has given its view hear of it, once in a stay. It is no
 * event: a line in the story would tell those who have not said yet.
 */
export async function tellOfDifference(tx: Tx, here: Here, rungs: readonly RungHere[]): Promise<void> {
  const said = await saidNow(tx, here);
  if (differences(rungs, said.map(({ seatId, rungKey }) => ({ who: seatId, rungKey }))).length === 0) return;
  const { partnershipId, work, stage, round, actorId, now } = here;
  const seats = said.flatMap(({ seatId }) => seatId ?? []);
  const stay = `${stage}/${round}`;
  const told = and(eq(letter.partnershipId, partnershipId), eq(letter.subjectId, work.id), eq(letter.kind, "views differ"), sql`${letter.detail}->>'stay' = ${stay}`);
  const heard = new Set((await tx.select({ personId: letter.personId }).from(letter).where(told)).map((row) => row.personId));
  const people = await tx.execute<{ personId: string }>(sql`select distinct m.person_id as "personId" from membership m where m.partnership_id = ${partnershipId}
    and m.work_id = ${work.id} and m.left_at is null and m.seat_id = any (${sql.param(seats)}::uuid[])`);
  const personIds = people.map((row) => row.personId).filter((id) => id !== actorId && !heard.has(id));
  await queueQuietly(tx, { partnershipId, workId: work.id, now }, personIds.map((personId) => ({ kind: "views differ", personId, subjectId: work.id, detail: { stay } })));
}
