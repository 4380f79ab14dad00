import { z } from "zod/mini";
import { text } from "@/lib/form/input";

export const MissingWorkInput = z.object({
  title: text(80, "Say what the work is called, or what people call it."),
  line: text(200, "Say in one line what you know of it."),
  organisation: z.optional(z.union([z.literal(""), z.uuid("Choose one from the list.")], "Choose one from the list.")),
});

export const TakeBackMissingInput = z.object({ id: z.uuid("Choose one from the list.") });
