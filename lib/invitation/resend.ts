import { eq } from "drizzle-orm";
import { invitation, seat } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { WhichInvitation } from "./input";
import { whyNotSendAgain } from "./rules";
import { send } from "./steps";
import { notAgainWords } from "./words";

/** The lead sends an invitation again: a new letter with a new link. A “no” is never asked twice. */
export const resend = change({
  may: "invite people",
  input: WhichInvitation,
  async does({ tx, now, partnership, work }, { invitation: id }) {
    const [found] = await tx
      .select({ asked: invitation, seat: { sector: seat.sector, label: seat.label } })
      .from(invitation)
      .innerJoin(seat, and(eq(seat.partnershipId, partnership.id), eq(seat.id, invitation.seatId)))
      .where(and(eq(invitation.partnershipId, partnership.id), eq(invitation.workId, work.id), eq(invitation.id, id)))
      .for("update", { of: invitation });
    if (!found) throw new Refusal("This invitation is not part of this work. Open the page again.");
    const no = whyNotSendAgain(found.asked, now);
    if (no) throw new Refusal(notAgainWords[no]);
    return { result: { name: found.asked.name }, event: await send(tx, found.asked, found.seat, now) };
  },
});
