import { z } from "zod/mini";
import { aDay, choice, numbered, optionalText, text } from "@/lib/form/input";
import { KINDS } from "./kinds";

export const AddDocumentInput = z.object({
  title: text(150, "Say what the document is called."),
  kind: choice(KINDS, "Choose what kind of document it is."),
  writtenOn: aDay("Enter the day it was written, like 27 3 2027."),
  place: optionalText(500),
});

export const MarkDocumentInput = z.object({ number: numbered("Open the document again."), words: optionalText(600) });
