import type { CountedSeat } from "@/lib/seat/read";
import { hasSomebody, isEmptied } from "@/lib/seat/rules";
import { isNeeded } from "@/lib/seat/sectors";

export const invitedIn = (seats: readonly CountedSeat[]): number => seats.reduce((sum, seat) => sum + seat.asked, 0);

/** “7 people invited. All 6 seats have someone, or someone asked.” Only what is so. */
export function sentWords(seats: readonly CountedSeat[]): string {
  const invited = invitedIn(seats);
  const needed = seats.filter((seat) => isNeeded(seat.sector));
  const filled = needed.filter((seat) => !isEmptied(seat) && hasSomebody(seat)).length;
  const people = invited === 1 ? "1 person invited." : `${invited} people invited.`;
  if (filled === needed.length) return `${people} All 6 seats have someone, or someone asked.`;
  const rest = needed.length - filled;
  return `${people} ${filled} of the 6 seats ${filled === 1 ? "has" : "have"} someone, or someone asked. ${rest === 1 ? "1 is" : `${rest} are`} empty, and your reason stands there.`;
}

/** For WhatsApp and the like. It says nothing of the work and opens nothing: whoever it is passed on to learns no more than this. */
export const messageToPassOn = (appUrl: string): string =>
  `Hello. I have sent you an email and I would love you to take a look. It may be in your junk folder. You can say yes, not now, or no. All are fine. The email comes from Alongside: ${appUrl}`;
