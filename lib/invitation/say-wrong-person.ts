import { eq } from "drizzle-orm";
import { z } from "zod/mini";
import { invitation } from "@/db/schema";
import { and } from "@/db/where";
import { answer } from "@/lib/access/answer";
import { Refusal } from "@/lib/access/refusal";
import { mustStand } from "./standing";

/** This letter is not for me. Its link stops at once, and the lead hears that the address was wrong. */
export const sayWrongPerson = answer({
  verb: "say wrong person",
  input: z.object({}),
  async does({ tx, now, seat, stage, byCopy, invitation: asked }) {
    mustStand({ invitation: asked, stage }, now);
    if (byCopy) throw new Refusal("This link was passed on by hand. If it is not for you, just close the page.");
    await tx.update(invitation).set({ wrongPersonAt: now }).where(and(eq(invitation.partnershipId, asked.partnershipId), eq(invitation.id, asked.id)));
    return { result: null, actorId: null, event: { kind: "invitation reached somebody else", subjectId: asked.id, detail: { sector: seat.sector, label: seat.label } } };
  },
});
