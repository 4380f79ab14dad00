import { eq, inArray } from "drizzle-orm";
import { actionLead } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { AskToLeadInput } from "./input";
import { leadState } from "./rules";
import { mustSitHere, theAction } from "./steps";

/** Asks more members, of any seat, to lead an action: after it was handed back, or to share it. Who asks themselves has said yes. */
export const askToLead = change({
  may: "answer for an action",
  input: AskToLeadInput,
  async does({ tx, partnership, work, membershipId, now }, { number, leads }) {
    const of = { partnershipId: partnership.id, workId: work.id };
    const found = await theAction(tx, of, number);
    await mustSitHere(tx, of, leads);
    const ofAction = and(eq(actionLead.partnershipId, of.partnershipId), eq(actionLead.actionId, found.id));
    const before = await tx.select().from(actionLead).where(ofAction);
    const fresh = leads.filter((id) => !before.some((lead) => lead.membershipId === id && leadState(lead) !== "handed back"));
    if (fresh.length === 0) throw new FieldRefusal("leads", "They are asked already. Choose somebody else.");
    const again = fresh.filter((id) => before.some((lead) => lead.membershipId === id));
    const asked = (id: string) => ({ askedAt: now, acceptedAt: id === membershipId ? now : null, handedBackAt: null });
    const first = fresh.filter((id) => !again.includes(id)).map((id) => ({ partnershipId: of.partnershipId, actionId: found.id, membershipId: id, ...asked(id) }));
    if (first.length > 0) await tx.insert(actionLead).values(first);
    for (const id of again) await tx.update(actionLead).set(asked(id)).where(and(ofAction, inArray(actionLead.membershipId, [id])));
    return { result: { number }, event: { kind: "action lead asked", subjectId: found.id, detail: { number, what: found.what } } };
  },
});
