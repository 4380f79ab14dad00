import { sql, type SQL } from "drizzle-orm";
import { leadOffer, membership, profile, seatRequest } from "@/db/schema";

/** Who hears of what happens at a seat: the event speaks of a member, of an offer of the lead, or of somebody who asked. */
export const amongTheSeats = (p: string, subjectId: string): Record<"the person it is about" | "who offered the lead", SQL> => ({
  "the person it is about": sql`${profile.personId} in (select m.person_id from ${membership} m where m.partnership_id = ${p} and m.id = ${subjectId}
    union select m.person_id from ${leadOffer} o join ${membership} m on m.partnership_id = ${p} and m.id = o.membership_id where o.partnership_id = ${p} and o.id = ${subjectId}
    union select r.person_id from ${seatRequest} r where r.partnership_id = ${p} and r.id = ${subjectId})`,
  "who offered the lead": sql`${profile.personId} in (select o.offered_by from ${leadOffer} o where o.partnership_id = ${p} and o.id = ${subjectId})`,
});
