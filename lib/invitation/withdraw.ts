import { eq } from "drizzle-orm";
import { invitation, seat } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { WhichInvitation } from "./input";
import { stateOf } from "./rules";

const answered = {
  "joined": "They have joined, so there is nothing to take back.",
  "said no": "They have answered already. We keep their no, so that nobody asks them again.",
  "left": "They have left already.",
  "withdrawn": "This invitation was taken back before.",
  "not sent": "This invitation was not sent yet. You can change it on the set-up page.",
} as const;

/** The lead takes an invitation back. Its link says so kindly; nobody writes to say they are no longer asked. */
export const withdraw = change({
  may: "invite people",
  input: WhichInvitation,
  async does({ tx, now, partnership, work }, { invitation: id }) {
    const mine = and(eq(invitation.partnershipId, partnership.id), eq(invitation.workId, work.id), eq(invitation.id, id));
    const [found] = await tx
      .select({ asked: invitation, seat: { sector: seat.sector, label: seat.label } })
      .from(invitation)
      .innerJoin(seat, and(eq(seat.partnershipId, partnership.id), eq(seat.id, invitation.seatId)))
      .where(mine)
      .for("update", { of: invitation });
    if (!found) throw new Refusal("This invitation is not part of this work. Open the page again.");
    const state = stateOf(found.asked, now);
    if (state in answered) throw new Refusal(answered[state as keyof typeof answered]);
    await tx.update(invitation).set({ withdrawnAt: now }).where(mine);
    return { result: { name: found.asked.name }, event: { kind: "invitation withdrawn", subjectId: id, detail: found.seat } };
  },
});
