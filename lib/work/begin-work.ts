import { newId } from "@/db/id";
import { leadHeld, membership, seat, withheldTitle } from "@/db/schema";
import { begin } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { NEEDED_SECTORS } from "@/lib/seat/sectors";
import { londonDay } from "./dates";
import { BeginInput } from "./input";
import { layWork, saySettled, versionsInForce } from "./steps";

/**
 * Rule 1, people before plans: a working title and one line begin the work. That is day 0; forum reps hear the same day.
 * The starter leads and sits in the seat they chose; the six needed seats stand from now on.
 */
export const beginWork = begin({
  may: "begin work",
  input: BeginInput,
  async does({ tx, partnership, person, now }, { title, idea, ideaFrom, why, whyMore, seat: sector, seatLabel, settled, standIn, withheldUntil, withheldBecause }) {
    const partnershipId = partnership.id;
    const of = { partnershipId, workId: newId() };
    const versions = await versionsInForce(tx, partnershipId, now);
    if (withheldUntil && withheldUntil <= londonDay(now)) throw new FieldRefusal("withheldUntil", "Choose a day after today, or leave these three boxes empty.");
    const laid = await layWork(tx, { ...versions, partnershipId, id: of.workId, title: standIn || title, idea, ideaFrom, why, whyMore, withheldUntil, withheldBecause, startedBy: person.id, begunAt: now });

    const needed = NEEDED_SECTORS.map((one) => ({ ...of, id: newId(), sector: one, label: "", addedAt: now }));
    const label = sector === "other" ? seatLabel : "";
    const own = { ...of, id: newId(), sector, label, addedAt: now };
    const mine = needed.find((one) => one.sector === sector) ?? own;
    await tx.insert(seat).values(mine === own ? [...needed, own] : needed);
    await tx.insert(leadHeld).values({ ...of, id: newId(), personId: person.id, since: now });
    const joined = { ...of, id: newId(), seatId: mine.id, personId: person.id, how: "began the work" as const, joinedAt: now };
    await tx.insert(membership).values(joined);
    if (standIn) await tx.insert(withheldTitle).values({ ...of, title, withheldAt: now });
    const said = await saySettled(tx, { ...of, saidBy: person.id, saidAt: now }, settled);

    return {
      result: { slug: laid.slug, id: laid.id },
      workId: laid.id,
      event: [
        { kind: "work begun", subjectId: laid.id, detail: { title, idea, sector } },
        { kind: "person joined", subjectId: joined.id, detail: { sector, label, how: joined.how } },
        ...(withheldUntil ? [{ kind: "title withheld", subjectId: laid.id, detail: { until: withheldUntil, because: withheldBecause } } as const] : []),
        ...said,
      ],
    };
  },
});
