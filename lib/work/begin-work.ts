import { newId } from "@/db/id";
import { leadHeld, membership, seat, settledBefore } from "@/db/schema";
import { begin } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import type { Happening } from "@/lib/event/kinds";
import { NEEDED_SECTORS } from "@/lib/seat/sectors";
import { BeginInput } from "./input";
import { layWork, versionsInForce } from "./steps";

/**
 * Rule 1, people before plans: a working title and one line begin the work. That is day 0; forum reps hear the same day.
 * The starter leads and sits in the seat they chose; the six needed seats stand from now on.
 */
export const beginWork = begin({
  may: "begin work",
  input: BeginInput,
  async does({ tx, partnership, person, now }, { title, idea, ideaFrom, why, seat: sector, seatLabel, settled }) {
    if (sector === "other" && !seatLabel) throw new FieldRefusal("seatLabel", "Say what your seat is called, for example “Council SEND team”.");
    const partnershipId = partnership.id;
    const of = { partnershipId, workId: newId() };
    const versions = await versionsInForce(tx, partnershipId);
    const laid = await layWork(tx, { ...versions, partnershipId, id: of.workId, title, idea, ideaFrom: ideaFrom as "family or forum", why, startedBy: person.id, begunAt: now });

    const label = sector === "other" ? seatLabel : "";
    const seats: (typeof seat.$inferInsert)[] = NEEDED_SECTORS.map((needed) => ({ ...of, id: newId(), sector: needed, label: "", addedAt: now }));
    const mine = seats.find((one) => one.sector === sector) ?? { ...of, id: newId(), sector, label, addedAt: now };
    await tx.insert(seat).values(seats.includes(mine) ? seats : [...seats, mine]);
    await tx.insert(leadHeld).values({ ...of, id: newId(), personId: person.id, since: now });
    const joined = { ...of, id: newId(), seatId: mine.id, personId: person.id, how: "began the work" as const, joinedAt: now };
    await tx.insert(membership).values(joined);
    const said = settled.map((one) => ({ ...of, id: newId(), ...one, saidBy: person.id, saidAt: now }));
    if (said.length > 0) await tx.insert(settledBefore).values(said);

    const facts: Happening[] = said.map(({ id, what, kind, setBy, since }) => ({ kind: "settled before said", subjectId: id, detail: { what, kind, setBy, since: since ?? "" } }));
    return {
      result: { slug: laid.slug, id: laid.id },
      workId: laid.id,
      event: [
        { kind: "work begun", subjectId: laid.id, detail: { title, idea, sector } },
        { kind: "person joined", subjectId: joined.id, detail: { sector, label, how: "began the work" } },
        ...facts,
      ],
    };
  },
});
