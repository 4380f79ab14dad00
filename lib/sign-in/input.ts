import { z } from "zod/mini";
import { email, optionalText, text } from "@/lib/form/input";

export const AskInput = z.object({ email: email(), next: optionalText(2_000) });

const SIX = "Enter the six numbers from the letter.";
const digits = z.pipe(text(40, SIX), z.pipe(z.transform((typed: string) => typed.replace(/[\s-]/g, "")), z.string().check(z.regex(/^\d{6}$/, SIX))));
export const CodeInput = z.object({ code: digits });

export const LinkInput = z.object({ token: text(100, "Open the link in the letter again.") });

export const CAST_KEYS = ["amara", "bev", "chris", "dana", "eli", "fatima", "josh", "mo", "ada"] as const;
export const BeInput = z.object({ who: z.enum(CAST_KEYS, "Choose somebody from the list.") });

export const AddressInput = z.object({ email: email() });

export const GoOnAsInput = z.object({ who: z.uuid("Choose who you are.") });
