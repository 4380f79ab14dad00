import { z } from "zod/mini";
import { choice, numbered, text } from "@/lib/form/input";
import { THINGS } from "./things";

export const HideInput = z.object({
  thing: choice(THINGS, "Open the page again."),
  number: numbered("Open the page again."),
  words: text(200, "Write the words to hide, as they stand there.").check(z.minLength(2, "Write the words to hide, as they stand there.")),
});

const hidden = text(200, "Write the words to hide, as they stand there.").check(z.minLength(2, "Write the words to hide, as they stand there."));
export const HideHereInput = z.object({ words: hidden });
export const NoChildHereInput = z.object({ hidden: z.uuid("Open the page again."), side: choice(["forum", "administrator"], "Choose for which side you answer.") });

export const ObjectInput = z.object({ hiding: z.uuid("Open the page again from your letter."), objection: text(500, "Say why it names no child. A few words are enough.") });
