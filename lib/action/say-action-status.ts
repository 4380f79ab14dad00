import { newId } from "@/db/id";
import { actionStatus } from "@/db/schema";
import { change } from "@/lib/access/change";
import { FieldRefusal, Stale } from "@/lib/access/refusal";
import { SayStatusInput } from "./input";
import { embeddedTooSoon, knownFromNothing, needsBecause } from "./rules";
import { lastStatus, theAction } from "./steps";

/**
 * How an action stands now. Each saying is a row of its own; `version` counts the sayings the form was opened with, so that
 * two people do not write past each other.
 */
export const sayActionStatus = change({
  may: "answer for an action",
  input: SayStatusInput,
  async does({ tx, partnership, work, person, now }, { number, status, progress, impact, howWeKnow, version }) {
    const found = await theAction(tx, { partnershipId: partnership.id, workId: work.id }, number);
    const last = await lastStatus(tx, found);
    if (last && last.number !== version) throw new Stale(last.number, { status: last.status, progress: last.progress, impact: last.impact, howWeKnow: last.howWeKnow });
    if (needsBecause(status, progress)) throw new FieldRefusal("progress", "Say why it stopped. One line is enough.");
    if (embeddedTooSoon(status, last?.status)) throw new FieldRefusal("status", "Say that it is done first. Later, when it is still true, say that it is embedded.");
    if (knownFromNothing({ impact, howWeKnow })) throw new FieldRefusal("impact", "Say what has changed, or leave out how you know it.");
    const said = { partnershipId: partnership.id, id: newId(), actionId: found.id, status, progress, impact, howWeKnow, saidBy: person.id, saidAt: now, number: (last?.number ?? 0) + 1 };
    await tx.insert(actionStatus).values(said);
    return { result: { number }, event: { kind: "action status said", subjectId: found.id, detail: { number, what: found.what, status, progress } } };
  },
});
