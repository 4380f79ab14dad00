import { z } from "zod/mini";
import { many, optionalText, choice } from "@/lib/form/input";
import { SECTORS } from "./sectors";

/** Which seats have somebody to ask. For each one left out: why, and for young people how they will be heard instead. */
export const ChooseSeatsInput = z.object({
  sectors: many(choice(SECTORS, "Choose from the list."), 7),
  "because-parent-carers": optionalText(300),
  "because-young-people": optionalText(300),
  "because-education": optionalText(300),
  "because-health": optionalText(300),
  "because-social-care": optionalText(300),
  "because-adult-services": optionalText(300),
  heardHow: optionalText(300),
  another: optionalText(60),
});
