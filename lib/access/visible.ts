import { sql, type SQL } from "drizzle-orm";
import { membership, work } from "@/db/schema";
import { partnershipPolicy } from "./policy";
import type { PartnershipStanding } from "./standing";

/** The SQL twin of "see the outline", for lists across works (tests hold the two against each other for the whole cast). */
export function visibleWork(seen: PartnershipStanding): SQL {
  const mine = sql`${work.partnershipId} = ${seen.partnership.id}`;
  return partnershipPolicy["see every outline"](seen) ? mine : sql`${mine} and ${hasMySeat(seen)}`;
}

/** The SQL twin of "see inside". */
export const insideWork = (seen: PartnershipStanding): SQL => sql`${work.partnershipId} = ${seen.partnership.id} and ${hasMySeat(seen)}`;

const hasMySeat = (seen: PartnershipStanding) =>
  sql`exists (select 1 from ${membership} mine where mine.partnership_id = ${seen.partnership.id} and mine.work_id = work.id
    and mine.person_id = ${seen.person.id} and mine.left_at is null)`;
