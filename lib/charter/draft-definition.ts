import { administer } from "@/lib/access/change";
import { DraftDefinitionInput } from "./input";
import type { DefinitionDraft } from "./rules";
import { keepDraft } from "./steps";

/** Writes the partnership's own words for co-production. Nobody but administrators sees them before they are in force. */
export const draftDefinition = administer({
  may: "administer",
  input: DraftDefinitionInput,
  async does({ tx, partnership, person, now }, { version, inForceFrom, ...words }) {
    const draft: DefinitionDraft = { ...words, inForceFrom: inForceFrom ?? "" };
    await keepDraft(tx, { partnershipId: partnership.id, what: "definition", writtenBy: person.id, writtenAt: now }, draft, version, ({ inForceFrom: _, ...theirs }) => theirs);
    return { result: null, event: { kind: "definition drafted", subjectId: partnership.id, detail: {} } };
  },
});
