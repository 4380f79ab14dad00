import { eq } from "drizzle-orm";
import { z } from "zod/mini";
import { invitation } from "@/db/schema";
import { and } from "@/db/where";
import { answer } from "@/lib/access/answer";
import { mustStand } from "./standing";

/** Not now. The link keeps working until it runs out, so "not now" may still become yes. */
export const notNow = answer({
  verb: "not now",
  input: z.object({}),
  async does({ tx, now, seat, invitation: asked }) {
    mustStand(asked, now);
    await tx.update(invitation).set({ notNowAt: now }).where(and(eq(invitation.partnershipId, asked.partnershipId), eq(invitation.id, asked.id)));
    return { result: null, actorId: null, event: { kind: "invitation put off", subjectId: asked.id, detail: { sector: seat.sector, label: seat.label } } };
  },
});
