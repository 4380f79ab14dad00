import { eq } from "drizzle-orm";
import { invitation } from "@/db/schema";
import { and } from "@/db/where";
import { answer } from "@/lib/access/answer";
import { Refusal } from "@/lib/access/refusal";
import { DeclineInput } from "./input";
import { mustStand } from "./standing";

/** No, thank you. An answer like any other; we do not write to this person about this work again. */
export const decline = answer({
  verb: "decline",
  input: DeclineInput,
  async does({ tx, now, seat, stage, invitation: asked }, { because }) {
    mustStand({ invitation: asked, stage }, now);
    if (asked.declinedAt) throw new Refusal("You said no already, and that is fine. We will not write to you about this again.");
    const facts = { declinedAt: now, declinedBecause: because, openedAt: asked.openedAt ?? now };
    await tx.update(invitation).set(facts).where(and(eq(invitation.partnershipId, asked.partnershipId), eq(invitation.id, asked.id)));
    return { result: null, actorId: null, event: { kind: "invitation declined", subjectId: asked.id, detail: { sector: seat.sector, label: seat.label } } };
  },
});
