import { z } from "zod/mini";
import { choice, many, optionalDay, optionalText, text, version } from "@/lib/form/input";
import { STATUSES } from "./statuses";
import { KINDS } from "./words";

const number = z.pipe(z.pipe(z.string("Open the action again."), z.transform(Number)), z.int("Open the action again.").check(z.minimum(1), z.maximum(1_000_000)));
const what = text(200, "Say what will be done.");
const measure = optionalText(300);
const leads = many(z.uuid("Choose people from the list."), 20).check(z.minLength(1, "Choose who leads it. It can be more than one person, from any seat."));
const promises = many(z.string("Choose promises from the list.").check(z.maxLength(60, "Choose promises from the list.")), 30);

export const AddActionInput = z.object({
  what,
  leads,
  starts: optionalDay(),
  due: optionalDay(),
  measure,
  kind: z._default(choice(KINDS, "Choose what kind of action it is."), "action"),
  promises,
});

export const OneActionInput = z.object({ number });

export const AskToLeadInput = z.object({ number, leads });

export const SayStatusInput = z.object({
  number,
  status: choice(STATUSES, "Choose how it stands."),
  progress: optionalText(600),
  impact: optionalText(600),
  howWeKnow: optionalText(600),
  version,
});

export const ChangeActionInput = z.object({ number, version, what, starts: optionalDay(), due: optionalDay(), measure, promises });

export const SayWhatChangedInput = z.object({
  what: text(600, "Say what has changed for children and young people."),
  howWeKnow: text(600, "Say how you know. If nobody has checked yet, write that."),
});

export const TakeBackInput = z.object({ number, because: text(300, "Say why you take it back. One line is enough.") });
