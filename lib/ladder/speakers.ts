import { eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { membership, profile, rung, seat, seatView } from "@/db/schema";
import { and } from "@/db/where";
import { may, type Outline } from "@/lib/access/see";
import type { Sector } from "@/lib/seat/sectors";

/** The seat the lead sat in, so that a parent carer who leads is named to those inside only (rule 12). */
export const seatOfLead = sql<{ sector: Sector; label: string } | null>`(select json_build_object('sector', s.sector, 'label', s.label) from membership m
  join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id where m.partnership_id = claim.partnership_id
  and m.work_id = claim.work_id and m.person_id = claim.claimed_by order by m.joined_at desc limit 1)`;

/** A family member's name is never selected for somebody outside (rule 12). */
export const nameOfSpeaker = (seen: Outline) =>
  may(seen, "see inside")
    ? sql<string | null>`${profile.name}`
    : sql<string | null>`case when ${seat.sector} in ('parent-carers', 'young-people') then null else ${profile.name} end`;

/** Views with their seat, their rung and, to whom it may be said, who gave them. Whoever asks adds the seal. */
export const viewsQuery = (seen: Outline, reader: Reader) => {
  const p = seen.partnership.id;
  return reader
    .select({
      seatId: seatView.seatId, sector: seat.sector, label: seat.label, rungKey: rung.key, rungName: rung.name, position: rung.position, words: seatView.words,
      answers: seatView.answers, by: nameOfSpeaker(seen), on: seatView.givenAt, stage: seatView.stage, round: seatView.round, beside: seatView.beside, number: seatView.number,
    })
    .from(seatView)
    .innerJoin(seat, and(eq(seat.partnershipId, p), eq(seat.id, seatView.seatId)))
    .innerJoin(rung, and(eq(rung.partnershipId, p), eq(rung.ladderVersionId, seatView.ladderVersionId), eq(rung.key, seatView.rungKey)))
    .innerJoin(membership, and(eq(membership.partnershipId, p), eq(membership.id, seatView.membershipId)))
    .innerJoin(profile, and(eq(profile.partnershipId, p), eq(profile.personId, membership.personId)));
};
