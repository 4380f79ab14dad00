import { z } from "zod/mini";
import { HOW_INVITED_KEYS } from "@/db/keys";
import { choice, email, many, normalAddress, optionalText, text } from "@/lib/form/input";
import { LetterInput } from "@/lib/work/input";

export const GuestInput = z.object({
  name: text(80, "Enter the person's name."),
  email: email(),
  seat: z.uuid("Choose which seat they are asked to take."),
  organisation: optionalText(120),
  how: z._default(choice(HOW_INVITED_KEYS, "Choose how they were chosen."), "picked"),
});

type Row = Record<string, unknown>;
const blank = (row: Row) => ["name", "email", "organisation"].every((field) => typeof row[field] !== "string" || normalAddress(row[field]) === "");

/** Rows with neither a name nor an address are left out; what is half filled in is asked for. */
const guests = z.pipe(
  z.transform((rows: unknown) => (Array.isArray(rows) ? rows.map((row: Row) => (row && typeof row === "object" && !blank(row) ? row : null)) : [])),
  z.pipe(z.array(z.nullable(GuestInput)).check(z.maxLength(30, "Thirty at once at most.")), z.transform((rows) => rows)),
);

export const DraftInput = z.extend(LetterInput, { guests });

export const NEEDS = ["large print", "easy read", "interpreter", "british sign language", "breaks", "phone not video"] as const;
export const HEARS = ["needed", "everything"] as const;

export const JoinInput = z.object({
  name: text(60, "Tell us what we shall call you. A first name is enough."),
  needs: many(choice(NEEDS, "Choose from the list."), NEEDS.length),
  otherNeeds: optionalText(300),
  hears: choice(HEARS, "Choose how often we write."),
});

export const DeclineInput = z.object({ because: optionalText(300) });
export const WhichInvitation = z.object({ invitation: z.uuid("Choose an invitation.") });
