import { eq, sql } from "drizzle-orm";
import { invitation } from "@/db/schema";
import { and } from "@/db/where";
import { answer } from "@/lib/access/answer";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { NameWhoComesInput } from "./input";
import { mustStand } from "./standing";
import { askFor } from "./steps";

const MOST_NAMED = 5;

/**
 * Whoever reads a forum's shared address can only name who comes; nobody joins by it. The one who is named gets a letter of
 * their own at once, as chosen by the forum: the lead does not choose for it.
 */
export const nameWhoComes = answer({
  verb: "name who comes",
  input: NameWhoComesInput,
  async does({ tx, now, work, seat, stage, invitation: asked }, { name, email }) {
    mustStand({ invitation: asked, stage }, now);
    if (!asked.shared) throw new Refusal("This invitation is for you alone. If someone else should come, press “Someone else should”.");
    if (email === asked.email) throw new FieldRefusal("email", "This is the shared address. Enter the person’s own one.");
    const ofGroup = and(eq(invitation.partnershipId, asked.partnershipId), eq(invitation.workId, work.id), eq(invitation.seatId, asked.seatId), eq(invitation.organisation, groupOf(asked)), sql`${invitation.id} <> ${asked.id}`);
    if ((await tx.select({ id: invitation.id }).from(invitation).where(ofGroup).limit(MOST_NAMED)).length >= MOST_NAMED) throw new Refusal("You have named five people. If more should come, ask the person who invited you.");
    const guest = { name, email, organisation: groupOf(asked), how: asked.how, shared: false, addedBy: asked.addedBy };
    const invited = await askFor({ tx, partnershipId: asked.partnershipId, workId: work.id }, seat, guest, now);
    const facts = { namedAt: asked.namedAt ?? now, openedAt: asked.openedAt ?? now };
    await tx.update(invitation).set(facts).where(and(eq(invitation.partnershipId, asked.partnershipId), eq(invitation.id, asked.id)));
    return { result: null, actorId: null, event: [{ kind: "somebody named to come", subjectId: asked.id, detail: { sector: seat.sector, label: seat.label } }, invited] };
  },
});

const groupOf = ({ organisation, name }: { organisation: string; name: string }) => organisation || name;
