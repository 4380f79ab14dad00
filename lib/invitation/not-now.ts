import { eq } from "drizzle-orm";
import { z } from "zod/mini";
import { invitation } from "@/db/schema";
import { and } from "@/db/where";
import { answer } from "@/lib/access/answer";
import { Refusal } from "@/lib/access/refusal";
import { putOff } from "./rules";
import { mustStand } from "./standing";

/** Not now. The link keeps working until it runs out, so "not now" may still become yes. */
export const notNow = answer({
  verb: "not now",
  input: z.object({}),
  async does({ tx, now, seat, stage, invitation: asked }) {
    mustStand({ invitation: asked, stage }, now);
    if (asked.declinedAt) throw new Refusal("You said no already, and that is fine. You can still say yes.");
    if (putOff(asked)) throw new Refusal("You said not now already, and that is fine. You can still say yes.");
    await tx.update(invitation).set({ notNowAt: now, openedAt: asked.openedAt ?? now }).where(and(eq(invitation.partnershipId, asked.partnershipId), eq(invitation.id, asked.id)));
    return { result: null, actorId: null, event: { kind: "invitation put off", subjectId: asked.id, detail: { sector: seat.sector, label: seat.label } } };
  },
});
