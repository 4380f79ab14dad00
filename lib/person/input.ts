import { z } from "zod/mini";
import { choice, email, optionalText, text } from "@/lib/form/input";
import { HEARS } from "@/lib/invitation/input";

export const CardInput = z.object({
  name: text(80, "Enter the name people shall see."),
  job: optionalText(80),
  reach: optionalText(120),
  hears: choice(HEARS, "Choose how often we write."),
});

export const LostMailboxInput = z.object({ before: email(), email: email() });
