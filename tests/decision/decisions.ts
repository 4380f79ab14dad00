import { inTransaction } from "@/db/client";
import { decision, saying } from "@/db/schema";
import { recordDecision } from "@/lib/decision/record-decision";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, seatsOf } from "../cast/work";

const inCast = <T>(cast: Cast, read: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ partnershipId: cast.partnershipId }, read);
export const decisionsIn = (cast: Cast) => inCast(cast, (tx) => tx.select().from(decision).orderBy(decision.number));
export const sayingsIn = (cast: Cast) => inCast(cast, (tx) => tx.select().from(saying).orderBy(saying.saidAt, saying.id));

export const LEAFLET = { what: "The leaflet says who can have a break on its first page", madeOn: "2026-01-14", madeWhere: "meeting", size: "real" };

/** Dana's work with Amara and Chris in it, and one decision that Dana recorded on the third day, naming the parents. */
export async function aDecision(given: Record<string, unknown> = {}) {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  const seats = await seatsOf(cast, slug);
  const says = (who: Member, day = 3) => on(days(day), cast, who, slug);
  const { number } = await recordDecision(says(cast.dana, 2), { ...LEAFLET, seats: [seats["parent-carers"], seats.education], ...given });
  return { cast, slug, seats, says, number: String(number) };
}
