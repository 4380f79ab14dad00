import { z } from "zod/mini";
import { TOLD_KEYS } from "@/db/keys";
import { choice, numbered, text } from "@/lib/form/input";
import { STANDS, THINGS } from "./rules";

const again = "Open the page again.";

export const ChooseSupporterInput = z.object({ supporter: z.uuid("Choose who speaks with you.") });
export const RecordSupporterInput = z.object({
  whose: z.uuid("Choose who chose somebody."),
  supporter: z.uuid("Choose whom they chose."),
  told: choice(TOLD_KEYS, "Choose how they told you."),
});
export const EndSupportInput = z.object({ support: z.uuid(again) });
export const SayForThemInput = z.object({
  thing: choice(THINGS, again),
  number: numbered(again),
  whose: z.uuid("Choose whose words they are."),
  stand: choice(STANDS, "Choose what they told you."),
  words: text(600, "Write what they told you, in their words."),
});
export const TakeBackInput = z.object({ said: z.uuid(again) });
