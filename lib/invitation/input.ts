import { z } from "zod/mini";
import { HOW_INVITED_KEYS } from "@/db/keys";
import { choice, email, many, optionalText, text, ticked } from "@/lib/form/input";
import { rowsOf } from "@/lib/form/rows";
import { NEEDS } from "@/lib/seat/input";
import { LetterInput } from "@/lib/work/input";

export const HOW_INVITED = HOW_INVITED_KEYS;

/** `how` left unsaid on the form is "": only a family seat is asked. Where it is not sent at all, nothing more than "asked by us" is taken. */
export const GuestInput = z.object({
  name: text(80, "Enter the person's name."),
  email: email(),
  seat: z.uuid("Choose which seat they are asked to take."),
  organisation: optionalText(120),
  /** Paid that day by the organisation that leads: they may sit for families, and from Co-design up they do not count as one. */
  paidByLead: ticked,
  /** Somebody else reads this mailbox too, and may have a seat already: this is another person. */
  oneOfSeveral: ticked,
  how: z._default(choice([...HOW_INVITED, "shared", ""], "Choose how they were chosen."), "picked"),
});

type Guest = z.output<typeof GuestInput> | null;

/** One letter to one address: the second time it is typed, we say who has it already. */
const oncePerAddress = z.check<Guest[]>(({ value, issues }) => {
  const names = new Map<string, string>();
  for (const [row, guest] of value.entries()) {
    const before = guest && names.get(guest.email);
    if (before) issues.push({ code: "custom", message: `${before} is already invited`, path: [row, "email"], input: guest.email });
    if (guest && !before) names.set(guest.email, guest.name);
  }
});

export const MOST_GUESTS = 30;
const guests = rowsOf(GuestInput, { typed: ["name", "email", "organisation"], most: MOST_GUESTS, words: "Thirty at once at most." }).check(oncePerAddress);

export const DraftInput = z.extend(LetterInput, { guests });

export { NEEDS };
export const HEARS = ["needed", "everything"] as const;

export const JoinInput = z.object({
  name: text(60, "Tell us what we shall call you. A first name is enough."),
  needs: many(choice(NEEDS, "Choose from the list."), NEEDS.length),
  otherNeeds: optionalText(300),
  supporter: optionalText(80),
  hears: choice(HEARS, "Choose how often we write."),
});

export const DeclineInput = z.object({ because: optionalText(300) });
export const WhichInvitation = z.object({ invitation: z.uuid("Choose an invitation.") });

const theirName = text(80, "Enter their name.");
/** Somebody's address may be unknown to who suggests them; the lead can find it out. */
const addressIfKnown = z.union([z.pipe(z.pipe(z._default(z.string(), ""), z.transform((typed: string) => typed.trim())), z.literal("")), email()]);

export const SuggestInput = z.object({ name: theirName, email: addressIfKnown, words: optionalText(300) });
export const NameWhoComesInput = z.object({ name: theirName, email: email() });
export const WhichSuggestion = z.object({ suggestion: z.uuid("Choose whom it is about.") });
export const TakeUpInput = z.extend(WhichSuggestion, { email: email(), paidByLead: ticked, how: z._default(choice([...HOW_INVITED, ""], "Choose how they were chosen."), "") });
