import { THROUGH_STANDS, THROUGH_THINGS } from "@/db/keys";
import { isFamily, type Sector } from "@/lib/seat/sectors";

export const THINGS = THROUGH_THINGS;
export type Thing = (typeof THINGS)[number];
export const STANDS = THROUGH_STANDS;
export type Stand = (typeof STANDS)[number];

type Somebody = { personId: string; sector: Sector; organisationId: string | null };
type Supporter = Somebody & { paidByLead: boolean };
type Asked = { choseThemselves: boolean; supporter: Supporter; lead: Somebody | null };

/**
 * From the start: words count when a supporter confirms them whom the person chose, outside the leading organisation. Where
 * that is not known it does not count: the choice was written down by another, or nobody knows which organisation somebody is of.
 */
export function countsAsTheirs({ choseThemselves, supporter, lead }: Asked): boolean {
  if (!choseThemselves || !lead || supporter.personId === lead.personId || supporter.paidByLead) return false;
  if (supporter.organisationId === null) return isFamily(supporter.sector);
  return supporter.organisationId !== lead.organisationId && (lead.organisationId !== null || isFamily(lead.sector));
}

/** The last thing said for each person that was not taken back. They come in the order they were said. */
export const standing = <One extends { membershipId: string; takenBackAt: unknown }>(said: readonly One[]): One[] =>
  [...new Map(said.map((one) => [one.membershipId, one])).values()].filter(({ takenBackAt }) => !takenBackAt);
