import { z } from "zod/mini";
import { optionalText, text } from "@/lib/form/input";

const key = z.uuid("Open the page again.");

export const CloseInput = z.object({ because: text(400, "Say in one line what came of it.") });
export const StartAgainInput = z.object({ because: text(400, "Say in one line why you would start again.") });
export const TopRungInput = z.object({ because: text(400, "Say why you see it so. One line is enough."), withoutFamiliesBecause: optionalText(400) });
export const WhichKeys = z.object({ keys: key });
export const DeclineInput = z.object({ keys: key, because: optionalText(400) });
