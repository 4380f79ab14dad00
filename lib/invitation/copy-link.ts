import { eq } from "drizzle-orm";
import { invitation, link } from "@/db/schema";
import { and } from "@/db/where";
import { tokenHash } from "@/lib/access/answer";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { copiedToken } from "@/lib/letter/token";
import { seatHere } from "@/lib/seat/steps";
import { WhichInvitation } from "./input";
import { hasExpired, stateOf, stillWaits } from "./rules";

/**
 * A link for the lead to pass on by hand. It opens the same page as the letter's, until the letter's own link runs out; since
 * anybody may have been given it, joining by it asks for a code that goes to the invited address.
 */
export const copyLink = change({
  may: "invite people",
  input: WhichInvitation,
  async does({ tx, now, partnership, work }, { invitation: id }) {
    const mine = and(eq(invitation.partnershipId, partnership.id), eq(invitation.workId, work.id), eq(invitation.id, id));
    const [asked] = await tx.select().from(invitation).where(mine).for("update");
    if (!asked) throw new Refusal("This invitation is not part of this work. Open the page again.");
    if (!stillWaits(stateOf(asked, now)) || hasExpired(asked, now)) throw new Refusal("There is nothing to answer behind this invitation any more, so a link to it would not help.");
    const sits = await seatHere({ tx, partnershipId: partnership.id, workId: work.id }, asked.seatId);
    const made = { tokenHash: tokenHash(copiedToken(id, asked.generation)), partnershipId: partnership.id, kind: "copied invitation" as const, subjectId: id, madeAt: now };
    await tx.insert(link).values(made).onConflictDoNothing();
    return { result: { id }, event: { kind: "invitation link copied", subjectId: id, detail: { sector: sits.sector, label: sits.label } } };
  },
});
