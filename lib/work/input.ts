import { z } from "zod/mini";
import { IDEA_FROM_KEYS } from "@/db/keys";
import { choice, many, optionalDay, optionalText, text } from "@/lib/form/input";
import { SECTORS } from "@/lib/seat/sectors";
import { STAGES } from "./stages";
import { OFFERS, WHYS } from "./words";

export const IDEA_FROM = IDEA_FROM_KEYS.filter((key) => key !== "not published");

/** A row left wholly empty is no row. */
const filled = <Row extends Record<string, unknown>>(rows: Row[], by: keyof Row) => rows.filter((row) => row[by] !== "");

export const BeginInput = z.object({
  title: text(80, "Enter a working title so people know what they are being asked about."),
  idea: text(200, "Say the idea in one line."),
  ideaFrom: choice(IDEA_FROM as [string, ...string[]], "Choose who had the idea."),
  seat: choice(SECTORS, "Choose which seat you will sit in."),
  seatLabel: optionalText(60),
  why: many(choice(WHYS, "Choose from the list."), 5),
  settled: z._default(
    z.pipe(
      z.array(
        z.object({
          kind: z._default(choice(["limit", "answer"], "Choose whether this is a limit or an answer."), "limit"),
          what: optionalText(200),
          setBy: optionalText(100),
          since: optionalDay(),
        }),
      ).check(z.maxLength(10, "Ten at most.")),
      z.transform((rows) => filled(rows, "what")),
    ),
    [],
  ),
});

export const MoveStageInput = z.object({ to: choice(STAGES, "Choose the stage.") });

export const LetterInput = z.object({
  message: optionalText(600),
  timeAsked: optionalText(120),
  offers: many(choice(OFFERS, "Choose from the list."), 4),
});
