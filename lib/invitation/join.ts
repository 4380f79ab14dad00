import { eq, sql } from "drizzle-orm";
import { newId } from "@/db/id";
import { invitation, membership, profile } from "@/db/schema";
import { and } from "@/db/where";
import { answer, seeInvitation, type LinkPlace } from "@/lib/access/answer";
import type { Verb } from "@/lib/access/change";
import { AlreadySent, Refusal } from "@/lib/access/refusal";
import { makeKnown, readerOf } from "@/lib/person/steps";
import { JoinInput } from "./input";
import { codeFirst, hasProved } from "./proof";
import { mustStand } from "./standing";

export type Joined = { personId: string; partnership: string; work: string };

/**
 * Yes. The person sits in exactly the seat they were invited to, from now; a link joins once. Gives who joined, so that a
 * session can begin. Somebody signed in under another address is refused: the seat is for the address that was asked.
 */
const joinAs = (signedInAs: string | null) =>
  answer({
    verb: "join",
    input: JoinInput,
    async does({ tx, now, mark, byCopy, partnership, work, stage, seat, invitation: asked }, { name, needs, otherNeeds, supporter, hears }) {
      mustStand({ invitation: asked, stage }, now);
      if (asked.shared) throw new Refusal("This letter went to an address that several people read, so nobody joins by it. Say who comes: they get a letter of their own.");
      if (signedInAs !== null && signedInAs !== asked.email) throw new Refusal("You are signed in as somebody else. Sign out first, then open the link in the letter again.");
      if (byCopy && signedInAs !== asked.email && !(await hasProved(tx, { mark, invitationId: asked.id, now }))) throw new Refusal(codeFirst);
      const partnershipId = partnership.id;
      const personId = await readerOf(tx, { partnershipId, address: asked.email, names: [asked.name, name], isOneOfSeveral: asked.oneOfSeveral }, now);
      await makeKnown(tx, { partnershipId, personId, name, hears, addedAt: now });
      await tx.update(profile).set({ name, hears }).where(and(eq(profile.partnershipId, partnershipId), eq(profile.personId, personId)));
      const sits = { partnershipId, id: newId(), workId: work.id, seatId: seat.id, personId, invitationId: asked.id, how: asked.how, paidByLead: asked.paidByLead, needs, otherNeeds, joinedAt: now,
        // Who comes with a young person: they choose, and we name them.
        supporter: seat.sector === "young-people" ? supporter : "" };
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

export const join = joinAs(null);

/** Without scripts a second press leaves the first answer unread, and with it the session. So the same sending gets the same answer, for a while. */
const AGAIN_WITHIN_MS = 10 * 60_000;

export const joinOnce =
  (signedInAs: string | null): Verb<LinkPlace, Joined> =>
  async (at, given, then) => {
    try {
      return await joinAs(signedInAs)(at, given, then);
    } catch (error) {
      const again = error instanceof AlreadySent && error.same ? await joinedJustNow(at) : null;
      if (again) return again;
      throw error;
    }
  };

async function joinedJustNow(at: LinkPlace): Promise<Joined | null> {
  const since = new Date(at.now.getTime() - AGAIN_WITHIN_MS).toISOString();
  const { found } = await seeInvitation(at, async ({ partnership, work, invitation: asked }, reader) => {
    const [joined] = await reader
      .select({ personId: membership.personId })
      .from(membership)
      .where(and(eq(membership.partnershipId, partnership.id), eq(membership.invitationId, asked.id), sql`${membership.leftAt} is null`, sql`${membership.joinedAt} >= ${since}`));
    return joined ? { personId: joined.personId, partnership: partnership.slug, work: work.slug } : null;
  });
  return found;
}
