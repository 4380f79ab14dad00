import { sql, type SQL } from "drizzle-orm";
import { leadAsk, leadOffer, membership, profile, roleHeld, seatRequest } from "@/db/schema";

/** Who hears of what happens at a seat: the event speaks of a member, of an offer of the lead, or of somebody who asked. */
export const amongTheSeats = (p: string, subjectId: string): Record<"the person it is about" | "who offered the lead" | "those asked to lead the work" | "who asked them to lead", SQL> => ({
  "the person it is about": sql`${profile.personId} in (select m.person_id from ${membership} m where m.partnership_id = ${p} and m.id = ${subjectId}
    union select m.person_id from ${leadOffer} o join ${membership} m on m.partnership_id = ${p} and m.id = o.membership_id where o.partnership_id = ${p} and o.id = ${subjectId}
    union select r.person_id from ${seatRequest} r where r.partnership_id = ${p} and r.id = ${subjectId})`,
  "who offered the lead": sql`${profile.personId} in (select o.offered_by from ${leadOffer} o where o.partnership_id = ${p} and o.id = ${subjectId})`,
  "those asked to lead the work": sql`${profile.personId} in (select r.person_id from ${roleHeld} r join ${leadAsk} a on a.partnership_id = r.partnership_id and a.id = ${subjectId}
    where r.partnership_id = ${p} and r.ended_at is null and (case a.side when 'forum' then r.role = 'forum rep' else r.role = 'manager' or (r.role = 'practitioner' and ${noOtherManager(p)}) end))`,
  "who asked them to lead": sql`${profile.personId} in (select a.asked_by from ${leadAsk} a where a.partnership_id = ${p} and a.id = ${subjectId})`,
});

/** Managers hear for the council and its partners. Where there is none but whoever asks, practitioners do. */
const noOtherManager = (p: string) => sql`not exists (select 1 from ${roleHeld} m where m.partnership_id = ${p} and m.ended_at is null and m.role = 'manager' and m.person_id <> a.asked_by)`;
