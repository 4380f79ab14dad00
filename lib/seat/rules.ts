import { isNeeded, type Sector } from "./sectors";

type AtTheTable = { sector: Sector; emptyBecause: string | null; members: number; asked: number };

export const isEmptied = (seat: AtTheTable): boolean => seat.emptyBecause !== null;

/** Somebody sits there or is asked to. */
export const hasSomebody = (seat: AtTheTable): boolean => seat.members + seat.asked > 0;

/** Rule 1, people before plans: needed seats that have no member, nobody asked and no reason why they are empty. The rest waits for them. */
export const seatsMissing = <Seat extends AtTheTable>(seats: readonly Seat[]): Seat[] =>
  seats.filter((seat) => isNeeded(seat.sector) && !isEmptied(seat) && !hasSomebody(seat));

/** Seats to ask for whom nobody is there yet, added ones too. */
export const seatsWithNobody = <Seat extends AtTheTable>(seats: readonly Seat[]): Seat[] => seats.filter((seat) => !isEmptied(seat) && !hasSomebody(seat));
