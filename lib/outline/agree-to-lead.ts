import { eq, sql } from "drizzle-orm";
import { newId } from "@/db/id";
import { leadAsk, leadHeld, leadOffer, membership, seat } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import type { Standing } from "@/lib/access/standing";
import type { Happening } from "@/lib/event/kinds";
import { isFamily } from "@/lib/seat/sectors";
import { fillAgain, isOpenOffer, ofSeat, opensNow, seatHere, type TablePlace } from "@/lib/seat/steps";
import { AgreeToLeadInput } from "./input";
import { askToAnswer } from "./steps";
import { sideWords, type LeadSide } from "./words";

type Sits = { seat: string; seatLabel: string };

/** The seat whoever says yes will sit in: one of the work's, or one they name. Throws FieldRefusal. */
async function seatToLeadFrom(at: TablePlace, { seat: chosen, seatLabel }: Sits, side: LeadSide, now: Date) {
  if (!chosen && !seatLabel) throw new FieldRefusal("seat", "Choose the seat you will sit in.");
  if (!chosen) {
    const named = { partnershipId: at.partnershipId, id: newId(), workId: at.workId, sector: "other" as const, label: seatLabel, addedAt: now };
    const [added] = await at.tx.insert(seat).values(named).onConflictDoNothing().returning();
    if (!added) throw new FieldRefusal("seatLabel", "There is a seat of this name already. Choose it above.");
    return added;
  }
  const sits = await seatHere(at, chosen);
  if (side === "council" && isFamily(sits.sector)) throw new FieldRefusal("seat", "A family seat is for parent carers or young people. Choose another, or name your own.");
  return sits;
}

/** Takes a seat in the work; whoever has one keeps it. A forum rep speaks for the forum, so nobody else has to name them. */
async function takeASeat({ work, person, seat: mine, ...at }: Standing & TablePlace & { now: Date }, given: Sits, side: LeadSide): Promise<{ sits: { sector: (typeof seat.$inferSelect)["sector"]; label: string }; events: Happening[] }> {
  if (mine) return { sits: mine, events: [] };
  const sits = await seatToLeadFrom(at, given, side, at.now);
  const how = isFamily(sits.sector) ? ("nominated" as const) : ("picked" as const);
  const joined = { partnershipId: at.partnershipId, id: newId(), workId: work.id, seatId: sits.id, personId: person.id, how, joinedAt: at.now };
  await at.tx.insert(membership).values(joined);
  const events: Happening[] = [{ kind: "person joined", subjectId: joined.id, detail: { ...ofSeat(sits), how } }, ...(await fillAgain(at, sits))];
  return { sits, events };
}

/** Yes, we lead it. Who began keeps their seat; handing over loses nothing (rule 8). */
export const agreeToLead = change({
  may: "answer the ask to lead",
  input: AgreeToLeadInput,
  async does(here, { ask, ...given }) {
    const { tx, partnership, work, person, now } = here;
    const asked = await askToAnswer(here, ask);
    const at = { tx, partnershipId: partnership.id, workId: work.id };
    const { sits, events } = await takeASeat({ ...here, ...at }, given, asked.side);
    await tx.update(leadAsk).set({ agreedAt: now, answeredBy: person.id }).where(and(eq(leadAsk.partnershipId, at.partnershipId), eq(leadAsk.id, asked.id)));
    await tx.update(leadOffer).set({ withdrawnAt: now }).where(and(eq(leadOffer.partnershipId, at.partnershipId), eq(leadOffer.workId, work.id), isOpenOffer));
    await tx.update(leadHeld).set({ until: now }).where(and(eq(leadHeld.partnershipId, at.partnershipId), eq(leadHeld.workId, work.id), sql`${leadHeld.until} is null`));
    await tx.insert(leadHeld).values({ partnershipId: at.partnershipId, id: newId(), workId: work.id, personId: person.id, since: now });
    const agreed: Happening = { kind: "agreed to lead", subjectId: asked.id, detail: { side: asked.side, asked: sideWords[asked.side], ...ofSeat(sits) } };
    const event: [Happening, ...Happening[]] = [agreed, ...events, ...(await opensNow(at, { openedAt: work.openedAt, now }))];
    return { result: null, event };
  },
});
