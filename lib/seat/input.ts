import { z } from "zod/mini";
import { HOW_INVITED_KEYS, TOLD_KEYS } from "@/db/keys";
import { choice, many, optionalText, text, ticked } from "@/lib/form/input";
import { NEEDED_SECTORS, type Needed } from "./sectors";
import { emptySeatWords } from "./words";

const because = optionalText(300);

type Left = { sectors?: readonly Needed[]; heardHow?: string } & { [K in `because-${Needed}`]?: string };
const leftOut = (given: Left, sector: Needed) => !(given.sectors ?? []).includes(sector);

/** A seat left empty says why; for young people it also says how they will be heard instead. */
const saysWhy = (sector: Needed) =>
  z.refine<Left>((given) => !leftOut(given, sector) || Boolean(given[`because-${sector}`]), { path: [`because-${sector}`], error: emptySeatWords[sector], when: () => true });

/** Which seats have somebody to ask. For each one left out: why. Other voices that stay (`voices`), and one more. */
export const ChooseSeatsInput = z
  .object({
    sectors: many(choice(NEEDED_SECTORS, "Choose from the list.")),
    "because-parent-carers": because,
    "because-young-people": because,
    "because-education": because,
    "because-health": because,
    "because-social-care": because,
    "because-adult-services": because,
    heardHow: because,
    voices: many(z.uuid("Choose from the list.")),
    another: optionalText(60),
  })
  .check(
    saysWhy("parent-carers"), saysWhy("young-people"), saysWhy("education"), saysWhy("health"), saysWhy("social-care"), saysWhy("adult-services"),
    z.refine<Left>((given) => !leftOut(given, "young-people") || Boolean(given.heardHow), { path: ["heardHow"], error: "Say how young people will be heard instead.", when: () => true }),
  );

export const NothingInput = z.object({});
export const LeaveInput = NothingInput;
export const EndSeatInput = z.object({ member: z.uuid("Choose who it is about."), because: text(600, "Say why, in words you would say to their face. Only they read it.") });
export const OfferLeadInput = z.object({ member: z.uuid("Choose who should lead."), words: optionalText(600) });

const which = z.uuid("Choose a seat.");
/** Only a family seat is asked how somebody was chosen; for others nothing is sent. */
const how = z._default(choice([...HOW_INVITED_KEYS, ""], "Choose how they were chosen."), "");

export const AskForSeatInput = z.object({ seat: which, words: optionalText(600) });
export const GiveSeatInput = z.object({ request: z.uuid("Choose whom you answer."), how, paidByLead: ticked, words: optionalText(600) });
export const NotGiveSeatInput = z.object({ request: z.uuid("Choose whom you answer."), because: text(600, "Say kindly why not. Only they read it.") });
export const AddSeatInput = z.object({ label: text(60, "Say what the seat is called, for example “Housing”.") });
export const LeaveEmptyInput = z.object({ seat: which, because: text(300, "Say why this seat is empty. Everyone in the work reads this."), heardHow: optionalText(300) });
export const AgreeEmptyInput = z.object({ seat: which, because: text(300, "Open the page again and read the reason.") });

export const NEEDS = ["large print", "easy read", "interpreter", "british sign language", "breaks", "phone not video"] as const;

export const AddWithoutEmailInput = z.object({
  name: text(60, "Enter the name they want to be called by."),
  seat: which,
  how,
  paidByLead: ticked,
  told: choice(TOLD_KEYS, "Choose how you tell them what happens."),
  needs: many(choice(NEEDS, "Choose from the list."), NEEDS.length),
  otherNeeds: optionalText(300),
});

export const NeedsInput = z.object({
  work: text(120, "Open the page again."),
  needs: many(choice(NEEDS, "Choose from the list."), NEEDS.length),
  otherNeeds: optionalText(300),
  supporter: optionalText(80),
});
