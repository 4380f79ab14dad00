import { eq } from "drizzle-orm";
import { inTransaction } from "@/db/client";
import { action, actionLead, actionPromise, actionStatus, membership } from "@/db/schema";
import { and } from "@/db/where";
import { addAction } from "@/lib/action/add-action";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, workId } from "../cast/work";

const inCast = <T>(cast: Cast, read: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ partnershipId: cast.partnershipId }, read);

export const actionsIn = (cast: Cast) => inCast(cast, (tx) => tx.select().from(action).orderBy(action.number));
export const leadsIn = (cast: Cast) => inCast(cast, (tx) => tx.select().from(actionLead).orderBy(actionLead.askedAt));
export const statusesIn = (cast: Cast) => inCast(cast, (tx) => tx.select().from(actionStatus).orderBy(actionStatus.number));
export const promisesIn = (cast: Cast) => inCast(cast, (tx) => tx.select().from(actionPromise).orderBy(actionPromise.promiseKey));

/** Somebody's membership of a work: whom an action is asked of. */
export async function seatedAs(cast: Cast, slug: string, who: Member): Promise<string> {
  const id = await workId(cast, slug);
  const [sits] = await inCast(cast, (tx) => tx.select({ id: membership.id }).from(membership).where(and(eq(membership.workId, id), eq(membership.personId, who.id))));
  return sits!.id;
}

export const LEAFLET = { what: "Write the first words of the leaflet", due: "2026-02-20", measure: "Three families read it and say it is clear." };

/** Dana's work with Amara and Chris in it, and one action that Dana asks Amara to lead. */
export async function anAction() {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  const leads = await seatedAs(cast, slug, cast.amara);
  const { number } = await addAction(on(days(1), cast, cast.dana, slug), { ...LEAFLET, leads, promises: ["p1", "p3"] });
  const asks = (who: Member, day = 2) => on(days(day), cast, who, slug);
  return { cast, slug, number: String(number), asks };
}
