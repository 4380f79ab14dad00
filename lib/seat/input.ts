import { z } from "zod/mini";
import { choice, many, optionalText } from "@/lib/form/input";
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
