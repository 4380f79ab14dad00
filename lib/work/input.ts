import { z } from "zod/mini";
import { IDEA_FROM_KEYS } from "@/db/keys";
import { choice, many, optionalDay, optionalText, text, version } from "@/lib/form/input";
import { filled, rowsOf } from "@/lib/form/rows";
import { SECTORS } from "@/lib/seat/sectors";
import { STAGES } from "./stages";
import { OFFERS, WHYS } from "./words";

export const IDEA_FROM = IDEA_FROM_KEYS.filter((key) => key !== "not published");
export const SETTLED_KINDS = ["limit", "answer"] as const;

/** Something settled before anyone was asked. Nobody says for the starter whether it is a limit or an answer. */
const SettledInput = z.object({
  kind: choice(SETTLED_KINDS, "Choose whether this is a limit or an answer."),
  what: text(200, "Say what is settled."),
  setBy: optionalText(100),
  since: optionalDay(),
});

const idea = {
  title: text(80, "Enter a working title so people know what they are being asked about."),
  idea: text(200, "Say the idea in one line."),
  ideaFrom: z.enum(IDEA_FROM, "Choose who had the idea."),
  why: many(choice(WHYS, "Choose from the list."), 5),
  whyMore: optionalText(200),
  settled: z.pipe(rowsOf(SettledInput, { typed: ["what", "setBy", "since"], most: 10, words: "Ten at most." }), z.transform(filled)),
};

type Withheld = { standIn?: string; withheldUntil?: string | null; withheldBecause?: string };
const keepsBack = ({ standIn, withheldUntil, withheldBecause }: Withheld) => Boolean(standIn || withheldUntil || withheldBecause);
const saysAll = (field: keyof Withheld, words: string) => z.refine<Withheld>((given) => !keepsBack(given) || Boolean(given[field]), { path: [field], error: words, when: () => true });

/** A title that is kept back: what everyone may call the work meanwhile, until when, and why. All three, or none. */
const withheld = { standIn: optionalText(80), withheldUntil: optionalDay(), withheldBecause: optionalText(200) };

export const BeginInput = z
  .object({ ...idea, ...withheld, seat: choice(SECTORS, "Choose which seat you will sit in."), seatLabel: optionalText(60) })
  .check(
    z.refine((given) => given.seat !== "other" || Boolean(given.seatLabel), {
      path: ["seatLabel"],
      error: "Say what your seat is called, for example “Council SEND team”.",
      when: () => true,
    }),
    saysAll("standIn", "Say what everyone may call this work meanwhile, for example “A recruitment panel”."),
    saysAll("withheldUntil", "Say until which day the full title is kept back."),
    saysAll("withheldBecause", "Say why the full title is kept back. Everyone reads this."),
  );

export const WithdrawIdeaInput = z.object({ because: text(300, "Say why. Forum reps have heard of the idea, so they read it.") });
export const OwnNoteInput = z.object({ work: text(120, "Open the page again."), body: optionalText(4_000) });
export const TermsInput = z.object({
  mayDecide: text(800, "Say what this group may decide."),
  mayNotDecide: text(800, "Say what this group may not decide. Nobody should find that out later."),
  whoDecidesThat: optionalText(300),
  until: optionalDay(),
  reviewOn: optionalDay(),
  money: optionalText(300),
  howWeWork: optionalText(1_000),
  version,
});

export const ChangeIdeaInput = z.object({ ...idea, version });

export const MoveStageInput = z.object({ to: choice(STAGES, "Choose the stage.") });

export const RestInput = z.object({ because: text(300, "Say why. One line is enough. Everyone in the work reads it.") });

export const LetterInput = z.object({
  message: optionalText(600),
  timeAsked: optionalText(120),
  offers: many(choice(OFFERS, "Choose from the list."), 4),
});
