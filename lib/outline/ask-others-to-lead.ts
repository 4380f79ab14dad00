import { eq, sql } from "drizzle-orm";
import { newId } from "@/db/id";
import { leadAsk, workOutline } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { AskToLeadInput } from "./input";
import { rolesOfSide } from "./rules";
import { nobodyThereWords, sideWords } from "./words";

/** The lead hands the outline to the forum, or to the council, and asks them to lead. Until somebody says yes, nothing changes. */
export const askOthersToLead = change({
  may: "ask others to lead",
  input: AskToLeadInput,
  async does({ tx, partnership, work, person, now }, { side, words }) {
    const [written] = await tx.select({ id: workOutline.id }).from(workOutline).where(and(eq(workOutline.partnershipId, partnership.id), eq(workOutline.workId, work.id))).limit(1);
    if (!written) throw new Refusal("Write the one-page outline first, so that they know what they are asked.");
    const [other] = await tx.execute(sql`select 1 from role_held r where r.partnership_id = ${partnership.id} and r.person_id <> ${person.id} and r.ended_at is null
      and r.role in (${sql.join(rolesOfSide[side].map((role) => sql`${role}`), sql`, `)}) limit 1`);
    if (!other) throw new FieldRefusal("side", nobodyThereWords[side]);
    const asked = { partnershipId: partnership.id, id: newId(), workId: work.id, side, words, askedBy: person.id, askedAt: now };
    const [added] = await tx.insert(leadAsk).values(asked).onConflictDoNothing().returning();
    if (!added) throw new Refusal("Somebody is asked to lead this already. Wait for their answer, or take it back first.");
    return { result: null, event: { kind: "asked to lead", subjectId: added.id, detail: { side, asked: sideWords[side] } } };
  },
});
