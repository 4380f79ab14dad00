import { eq } from "drizzle-orm";
import { newId } from "@/db/id";
import { invitation, suggestion } from "@/db/schema";
import { and } from "@/db/where";
import { answer } from "@/lib/access/answer";
import { Refusal } from "@/lib/access/refusal";
import { SuggestInput } from "./input";
import { mustStand } from "./standing";

/** Someone else should do this. It is an answer: we do not write to this person again, and the lead decides whether to ask the other. */
export const suggestSomeoneElse = answer({
  verb: "suggest someone else",
  input: SuggestInput,
  async does({ tx, now, work, seat, stage, invitation: asked }, { name, email, words }) {
    mustStand({ invitation: asked, stage }, now);
    if (asked.shared) throw new Refusal("Say who comes instead: they get a letter of their own at once.");
    if (asked.someoneElseAt) throw new Refusal("You have told us who should be asked. Thank you. The person who asked you decides now.");
    const suggested = { partnershipId: asked.partnershipId, id: newId(), workId: work.id, seatId: seat.id, invitationId: asked.id, name, email, words, suggestedAt: now };
    await tx.insert(suggestion).values(suggested);
    const facts = { someoneElseAt: now, openedAt: asked.openedAt ?? now };
    await tx.update(invitation).set(facts).where(and(eq(invitation.partnershipId, asked.partnershipId), eq(invitation.id, asked.id)));
    return { result: null, actorId: null, event: { kind: "someone else suggested", subjectId: suggested.id, detail: { sector: seat.sector, label: seat.label } } };
  },
});
