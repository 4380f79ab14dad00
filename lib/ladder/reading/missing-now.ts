import { asAt, today } from "./as-at";
import type { Day } from "./day";
import type { Fact, Seat } from "./facts";
import { listed } from "./listed";
import { excuseFor, membershipsOf, neededSeats, wasEverFilled } from "./seats";

/** Who is not at the table today: needed seats with nobody in them, and those of them that families agreed may stay empty. */
export function missingNow(facts: readonly Fact[], day: Day): { missing: Seat[]; agreed: Seat[] } {
  const now = asAt(facts, day);
  const empty = neededSeats(now).filter((seat) => membershipsOf(now, seat).every(({ left }) => left !== undefined));
  const isAgreed = (seat: Seat) => !wasEverFilled(now, seat) && excuseFor(now, seat, today(now)) !== undefined;
  return { missing: empty.filter((seat) => !isAgreed(seat)), agreed: empty.filter(isAgreed) };
}

export function missingInWords({ missing, agreed }: { missing: Seat[]; agreed: Seat[] }): string {
  const agreedToo = agreed.length > 0 ? ` Nobody for ${listed(agreed)} either, and families agreed to that.` : "";
  if (missing.length > 0) return `Nobody is at the table now for ${listed(missing)}.${agreedToo}`;
  if (agreed.length === 0) return "Someone from every seat is at the table now.";
  return `Everyone is at the table now, but for ${listed(agreed)}. Families agreed to that.`;
}
