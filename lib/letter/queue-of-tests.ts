import { sql, type SQL } from "drizzle-orm";
import { profile } from "@/db/schema";
import type { Hearers } from "./audience";

type Some = Extract<Hearers, "who proposed the tests" | "who proposed the tests, and who leads work they may hold for">;

/** Who hears what became of other tests: whoever proposed them, and the leads of running work on the ladder they changed. */
export function amongTheTests(partnershipId: string, subjectId: string): Record<Some, SQL> {
  const proposal = sql`tests_proposed t where t.partnership_id = ${partnershipId} and t.id = ${subjectId}`;
  const proposed = sql`${profile.personId} = (select t.proposed_by from ${proposal})`;
  const leads = sql`${profile.personId} in (select n.lead_id from work_now n join work w on w.partnership_id = n.partnership_id and w.id = n.work_id
    where n.partnership_id = ${partnershipId} and n.ladder_version_id = (select t.ladder_version_id from ${proposal})
    and n.stage <> 'closed' and not n.recorded_afterwards and w.stopped_at is null)`;
  return { "who proposed the tests": proposed, "who proposed the tests, and who leads work they may hold for": sql`(${proposed} or ${leads})` };
}
