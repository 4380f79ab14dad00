import type { TWO_KEYS_DEEDS } from "@/db/keys";
import { isFamily, type Sector } from "@/lib/seat/sectors";
import { daysAfter, londonDay } from "@/lib/work/dates";

export type Deed = (typeof TWO_KEYS_DEEDS)[number];
export type Key = "lead" | "other";

type Sitter = { personId: string; seatId: string; sector: Sector };
type LeadSeat = { personId: string; seatId: string; sector: Sector } | null;

/** Rule 6: the lead holds one key, a family seat the other. Where the lead sits in a family seat, the other is another sector's. */
export function keyOf(person: Sitter, lead: LeadSeat): Key | null {
  if (!lead) return null;
  if (person.personId === lead.personId) return "lead";
  if (person.seatId === lead.seatId) return null;
  const holds = isFamily(lead.sector) ? person.sector !== lead.sector : isFamily(person.sector);
  return holds ? "other" : null;
}

type Asked = { firstKey: Key; askedBy: string; askedSeatId: string };

/** Two keys are two people of two seats: whoever holds the one that was not turned. */
export const mayTurn = (asked: Asked, person: Sitter, lead: LeadSeat): boolean =>
  person.personId !== asked.askedBy && person.seatId !== asked.askedSeatId && keyOf(person, lead) === (asked.firstKey === "lead" ? "other" : "lead");

export const KEY_DAYS = 14;
type Days = { from: string; to: string };

/** No answer by then is not confirmed. Somebody with an access need has twice as long; school holidays are not counted for families. */
export function answerBy(askedAt: Date, { twiceAsLong = false, holidays = [], days = KEY_DAYS }: { twiceAsLong?: boolean; holidays?: readonly Days[]; days?: number }): Date {
  let left = twiceAsLong ? days * 2 : days;
  let day = askedAt;
  while (left > 0) {
    day = daysAfter(day, 1);
    const on = londonDay(day);
    if (!holidays.some(({ from, to }) => from <= on && on <= to)) left -= 1;
  }
  return day;
}

export type KeysState = "waiting" | "turned" | "declined" | "taken back" | "not confirmed";
type Facts = { answerBy: Date; turnedAt: Date | null; declinedAt: Date | null; withdrawnAt: Date | null; ranOutAt: Date | null };

export function keysState(keys: Facts, now: Date): KeysState {
  if (keys.turnedAt) return "turned";
  if (keys.declinedAt) return "declined";
  if (keys.withdrawnAt) return "taken back";
  return keys.ranOutAt || londonDay(now) > londonDay(keys.answerBy) ? "not confirmed" : "waiting";
}
