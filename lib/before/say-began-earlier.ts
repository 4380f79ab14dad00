import { newId } from "@/db/id";
import { beganEarlier } from "@/db/schema";
import { change } from "@/lib/access/change";
import { FieldRefusal, NotFound } from "@/lib/access/refusal";
import { dayWords, londonDay } from "@/lib/work/dates";
import { BeganEarlierInput } from "./input";
import { nextEarlier } from "./steps";

/** Any seat says that this began earlier than the record does: a working group, a draft, a promise. The lead hears. */
export const sayBeganEarlier = change({
  may: "say what came before",
  input: BeganEarlierInput,
  async does({ tx, partnership, work, seat, membershipId, now }, { onDay, words }) {
    if (!seat || !membershipId) throw new NotFound();
    if (onDay >= londonDay(work.begunAt)) throw new FieldRefusal("onDay", `The work began here on ${dayWords(work.begunAt)}. Enter a day before that.`);
    const of = { partnershipId: partnership.id, workId: work.id };
    const said = { ...of, id: newId(), number: await nextEarlier(tx, of), onDay, words, seatId: seat.id, saidBy: membershipId, saidAt: now };
    await tx.insert(beganEarlier).values(said);
    return { result: { number: said.number }, event: { kind: "said to have begun earlier", subjectId: said.id, detail: { number: said.number, on: onDay, words } } };
  },
});
