import { asc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { membership, organisation, partnership, person, profile, seat, work } from "@/db/schema";
import { and } from "@/db/where";
import { may, seeNowhere, type Here, type Inside } from "@/lib/access/see";
import { FAMILY_SECTORS } from "@/lib/seat/sectors";
import { insideWork } from "@/lib/access/visible";

const isMe = (seen: Inside) => sql`${membership.personId} = ${seen.person.id}`;

/** In a family seat only this is shown of where somebody comes from: a nurse may sit as a parent. */
const SPEAKS_FOR_FAMILIES = ["forum", "young people"];

/**
 * Who sits in a work, for those inside: names, and for practitioners how to reach them. What somebody needs to take part is
 * for the lead and for themselves: for anybody else it is not even selected.
 */
export async function peopleInSeats(seen: Inside, reader: Reader) {
  const needsFor = may(seen, "invite people") ? sql`true` : isMe(seen);
  const isFamilySeat = sql`${seat.sector} in ${FAMILY_SECTORS}`;
  return reader
    .select({
      membershipId: membership.id, seatId: membership.seatId, sector: seat.sector, label: seat.label, joinedAt: membership.joinedAt, isMe: sql<boolean>`${isMe(seen)}`,
      name: profile.name, organisation: sql<string>`case when ${isFamilySeat} and ${organisation.kind} not in ${SPEAKS_FOR_FAMILIES} then '' else coalesce(${organisation.name}, '') end`,
      job: sql<string>`case when ${isFamilySeat} then '' else ${profile.job} end`,
      reach: sql<string>`case when ${isFamilySeat} then '' else ${profile.reach} end`,
      needs: sql<string[] | null>`case when ${needsFor} then ${membership.needs} end`,
      otherNeeds: sql<string | null>`case when ${needsFor} then ${membership.otherNeeds} end`,
      leads: sql<boolean>`${membership.personId} = ${seen.leadId}`, told: membership.told, supporter: membership.supporter,
    })
    .from(membership)
    .innerJoin(seat, and(eq(seat.partnershipId, seen.partnership.id), eq(seat.id, membership.seatId)))
    .innerJoin(profile, and(eq(profile.partnershipId, seen.partnership.id), eq(profile.personId, membership.personId)))
    .leftJoin(organisation, and(eq(organisation.partnershipId, seen.partnership.id), eq(organisation.id, profile.organisationId)))
    .where(and(eq(membership.partnershipId, seen.partnership.id), eq(membership.workId, seen.work.id), sql`${membership.leftAt} is null`))
    .orderBy(membership.joinedAt, membership.id);
}
export type PersonInSeat = Awaited<ReturnType<typeof peopleInSeats>>[number];

/** My own card in a partnership, as others see it, and how often I am written to. */
export async function myCard(seen: Here, reader: Reader) {
  const [card] = await reader
    .select({ name: profile.name, job: profile.job, reach: profile.reach, hears: profile.hears, organisation: organisation.name })
    .from(profile)
    .leftJoin(organisation, and(eq(organisation.partnershipId, seen.partnership.id), eq(organisation.id, profile.organisationId)))
    .where(and(eq(profile.partnershipId, seen.partnership.id), eq(profile.personId, seen.person.id)));
  return card!;
}
export type Card = Awaited<ReturnType<typeof myCard>>;

/** Others who read the same mailbox as I do, by the name they go by here. */
export const atMyAddress = (seen: Here, reader: Reader) =>
  reader
    .select({ id: person.id, name: profile.name })
    .from(person)
    .innerJoin(profile, and(eq(profile.partnershipId, seen.partnership.id), eq(profile.personId, person.id)))
    .where(sql`${person.email} = (select me.email from person me where me.id = ${seen.person.id}) and ${person.id} <> ${seen.person.id}`)
    .orderBy(person.beside)
    .limit(10);

const MOST_ON_HOME = 6;

/** The pieces of work I have a seat in, the newest first: for the home over all my partnerships. */
export const worksISitIn = (seen: Here, reader: Reader) =>
  reader
    .select({ slug: work.slug, title: work.title })
    .from(work)
    .where(insideWork(seen))
    .orderBy(sql`${work.begunAt} desc`)
    .limit(MOST_ON_HOME);

/** Partnerships show themselves: what stands here is public. The demo's own is marked. */
export const partnershipsHere = () =>
  seeNowhere((reader) => reader.select({ slug: partnership.slug, name: partnership.name, isDemo: partnership.isDemo }).from(partnership).orderBy(asc(partnership.name)));
