import { administer } from "@/lib/access/change";
import { DraftCharterInput } from "./input";
import { asLines, draftFrom, type CharterDraft } from "./rules";
import { charterInForce, heldDraft, keepDraft } from "./steps";

/** Begins a new version of the charter from pasted lines, or pastes again into the one begun. Nobody but administrators sees it yet. */
export const draftCharter = administer({
  may: "administer",
  input: DraftCharterInput,
  async does({ tx, partnership, person, now }, { lines, version, inForceFrom, ...about }) {
    const [before, inForce] = [await heldDraft(tx, partnership.id, "charter"), await charterInForce(tx, partnership.id, now)];
    const promises = draftFrom(lines, before?.content.promises ?? [], inForce?.promises ?? []);
    const draft: CharterDraft = { ...about, inForceFrom: inForceFrom ?? "", promises };
    await keepDraft(tx, { partnershipId: partnership.id, what: "charter", writtenBy: person.id, writtenAt: now }, draft, version, shown);
    return { result: null, event: { kind: "charter drafted", subjectId: partnership.id, detail: { name: about.name, promises: promises.length } } };
  },
});

const shown = ({ name, madeWith, madeIn, promises }: CharterDraft) => ({ name, madeWith, madeIn, lines: asLines(promises) });
