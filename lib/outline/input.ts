import { z } from "zod/mini";
import { choice, optionalDay, optionalText, text, version } from "@/lib/form/input";
import { LEAD_SIDES } from "./words";

export const OutlineInput = z.object({
  asked: text(600, "Say what this group is asked to do."),
  open: optionalText(600),
  whoDecides: text(400, "Say who decides what. Nobody should find that out later."),
  howLong: optionalText(200),
  until: optionalDay(),
  money: optionalText(300),
  version,
});

export const AskToLeadInput = z.object({ side: choice(LEAD_SIDES, "Choose who should lead."), words: optionalText(600) });

const ask = z.uuid("Open the page again.");

/** Whoever says yes and has no seat yet takes one of the work's, or names their own. */
export const AgreeToLeadInput = z.object({ ask, seat: z._default(z.union([z.literal(""), z.uuid("Choose a seat.")]), ""), seatLabel: optionalText(60) });
export const PutOffLeadInput = z.object({ ask, words: optionalText(600) });
export const DeclineToLeadInput = z.object({ ask, because: text(600, "Say why. Everyone with a role here reads it.") });
export const NothingInput = z.object({});
