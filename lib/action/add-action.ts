import { eq, max } from "drizzle-orm";
import { newId } from "@/db/id";
import { action, actionLead, actionPromise } from "@/db/schema";
import { and } from "@/db/where";
import { change } from "@/lib/access/change";
import type { Happening } from "@/lib/event/kinds";
import { AddActionInput } from "./input";
import { daysInOrder, mustBePromised, mustSitHere } from "./steps";

/**
 * Any member adds an action and asks one or more members, of any seat, to lead it; it answers to promises of the charter this
 * work is held against. Who asks themselves has said yes.
 */
export const addAction = change({
  may: "add an action",
  input: AddActionInput,
  async does({ tx, partnership, work, person, membershipId, now }, { leads, promises, ...given }) {
    const of = { partnershipId: partnership.id, workId: work.id };
    daysInOrder(given);
    await mustSitHere(tx, of, leads);
    await mustBePromised(tx, of.partnershipId, work.charterVersionId, promises);

    const [last] = await tx.select({ number: max(action.number) }).from(action).where(and(eq(action.partnershipId, of.partnershipId), eq(action.workId, of.workId)));
    const added = { ...of, id: newId(), number: (last?.number ?? 0) + 1, ...given, addedBy: person.id, addedAt: now };
    await tx.insert(action).values(added);
    const asked = leads.map((id) => ({ partnershipId: of.partnershipId, actionId: added.id, membershipId: id, askedAt: now, acceptedAt: id === membershipId ? now : null }));
    await tx.insert(actionLead).values(asked);
    if (work.charterVersionId && promises.length > 0) {
      const charterVersionId = work.charterVersionId;
      await tx.insert(actionPromise).values(promises.map((promiseKey) => ({ partnershipId: of.partnershipId, actionId: added.id, charterVersionId, promiseKey })));
    }
    const detail = { number: added.number, what: added.what };
    const accepted: Happening[] = leads.includes(membershipId ?? "") ? [{ kind: "action accepted", subjectId: added.id, detail }] : [];
    return { result: { number: added.number }, event: [{ kind: "action added", subjectId: added.id, detail }, ...accepted] };
  },
});
