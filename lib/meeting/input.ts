import { z } from "zod/mini";
import { aDay, choice, many, numbered, optionalText, text, version } from "@/lib/form/input";
import { KINDS } from "./kinds";

const number = numbered("Open the meeting again.");

export const RecordMeetingInput = z.object({
  what: text(150, "Say what the meeting was about."),
  heldOn: aDay("Enter the day of the meeting, like 27 3 2027."),
  kind: choice(KINDS, "Choose what kind of meeting it was."),
  place: optionalText(120),
  seats: many(z.uuid("Choose from the list."), 20),
  notes: optionalText(6000),
});

export const OneMeetingInput = z.object({ number });
export const WriteNotesInput = z.object({ number, version, notes: text(6000, "Write the notes.") });
