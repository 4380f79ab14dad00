import { z } from "zod/mini";
import { choice, optionalDay, optionalText, text } from "@/lib/form/input";
import { filled, rowsOf } from "@/lib/form/rows";
import { BOARD } from "./kinds";

export const MOST_LINES = 30;

const LineInput = z.object({
  kind: choice(BOARD, "Choose fixed, open or not known yet."),
  what: text(200, "Say what it is."),
  decidedBy: optionalText(100),
  since: optionalDay(),
});

export const RecordFixedOpenInput = z.object({
  lines: z
    .pipe(rowsOf(LineInput, { typed: ["what", "decidedBy", "since"], most: MOST_LINES, words: "Thirty at most." }), z.transform(filled))
    .check(z.refine((lines: unknown[]) => lines.length > 0, "Write down at least one thing.")),
});
