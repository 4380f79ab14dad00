import { Refusal } from "@/lib/access/refusal";
import { isFamily, type Sector } from "./sectors";

/** What only parent carers and young people may say. Throws Refusal, in these words. */
export function mustBeFamily(seat: { sector: Sector } | null, words: string): void {
  if (!seat || !isFamily(seat.sector)) throw new Refusal(words);
}
