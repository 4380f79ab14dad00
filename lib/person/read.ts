import { asc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { membership, organisation, partnership, profile, seat } from "@/db/schema";
import { and } from "@/db/where";
import { may, seeNowhere, type Here, type Inside } from "@/lib/access/see";
import { noticesFor, type MyNotice } from "@/lib/partnership/read-administration";
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

/** Others who read the same mailbox as I do, by the name they go by here. */
const atMyAddress = ({ partnership: { id }, person: me }: Here) => sql<{ id: string; name: string }[]>`(select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.beside), '[]') from (
  select other.id, p.name, other.beside from person other join profile p on p.partnership_id = ${id} and p.person_id = other.id
  where other.email = (select me.email from person me where me.id = ${me.id}) and other.id <> ${me.id} order by other.beside limit 10) o)`;

/** My own card in a partnership, as others see it, how often I am written to, and who else reads my mailbox. */
export async function myCard(seen: Here, reader: Reader) {
  const [card] = await reader
    .select({ name: profile.name, job: profile.job, reach: profile.reach, hears: profile.hears, organisation: organisation.name, others: atMyAddress(seen) })
    .from(profile)
    .leftJoin(organisation, and(eq(organisation.partnershipId, seen.partnership.id), eq(organisation.id, profile.organisationId)))
    .where(and(eq(profile.partnershipId, seen.partnership.id), eq(profile.personId, seen.person.id)));
  return card!;
}
export type Card = Omit<Awaited<ReturnType<typeof myCard>>, "others">;

const MOST_ON_HOME = 6;

type MyPart = { works: { slug: string; title: string }[]; notices: MyNotice[] };

/** My part of one partnership, for the home over all of them: the works I have a seat in, the newest first, and what is put up for me. One statement. */
export async function myPart(seen: Here, reader: Reader): Promise<MyPart> {
  const [row] = await reader.execute<MyPart>(sql`select ${noticesFor(seen)} as notices,
    (select coalesce(json_agg(json_build_object('slug', w.slug, 'title', w.title) order by w.begun_at desc), '[]') from (
      select work.slug, work.title, work.begun_at from work where ${insideWork(seen)} order by work.begun_at desc limit ${MOST_ON_HOME}) w) as works`);
  return row!;
}

/** Partnerships show themselves: what stands here is public. The demo's own is marked. */
export const partnershipsHere = () =>
  seeNowhere((reader) => reader.select({ slug: partnership.slug, name: partnership.name, isDemo: partnership.isDemo }).from(partnership).orderBy(asc(partnership.name)));
