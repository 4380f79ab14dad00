import { eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { invitation, membership, profile } from "@/db/schema";
import { and } from "@/db/where";
import { answer } from "@/lib/access/answer";
import { Refusal } from "@/lib/access/refusal";
import { makeKnown, personWith } from "@/lib/person/steps";
import { JoinInput } from "./input";
import { mustStand } from "./standing";

/** Yes. The person sits in exactly the seat they were invited to, from now; a link joins once. Gives who joined, so that a session can begin. */
export const join = answer({
  verb: "join",
  input: JoinInput,
  async does({ tx, now, partnership, work, seat, invitation: asked }, { name, needs, otherNeeds, hears }) {
    mustStand(asked, now);
    const partnershipId = partnership.id;
    const personId = await personWith(tx, asked.email, now);
    await makeKnown(tx, { partnershipId, personId, name, hears, addedAt: now });
    await tx.update(profile).set({ hears }).where(and(eq(profile.partnershipId, partnershipId), eq(profile.personId, personId)));
    const sits = { partnershipId, id: newId(), workId: work.id, seatId: seat.id, personId, invitationId: asked.id, how: asked.how, paidByLead: asked.paidByLead, needs, otherNeeds, joinedAt: now };
    const [joined] = await tx.insert(membership).values(sits).onConflictDoNothing().returning();
    if (!joined) throw new Refusal("You have a seat in this work already. Sign in to go there.");
    await tx.update(invitation).set({ acceptedAt: now, openedAt: asked.openedAt ?? now }).where(and(eq(invitation.partnershipId, partnershipId), eq(invitation.id, asked.id)));
    return {
      result: { personId, partnership: partnership.slug, work: work.slug },
      actorId: personId,
      event: { kind: "person joined", subjectId: joined.id, detail: { sector: seat.sector, label: seat.label, how: asked.how } },
    };
  },
});
