import { today, type AsAt } from "./as-at";
import { met, notYet, unmetForGood, type Test } from "./finding";
import type { Moment } from "./facts";
import { countingAlreadyThere, excuseFor, invitedBefore, neededSeats } from "./seats";
import { startLines } from "./start-line";
import { fromTheStartWords } from "./words-together";

/**
 * Every needed seat was invited, or excused, before the start line, and a counting family seat was there at it.
 * A line recorded late may take this away and never give it: it must also hold at the first line recorded in time.
 */
export const fromTheStart: Test = (now) => {
  const lines = startLines(now);
  const first = lines[0];
  const inTime = lines.find((line) => !line.late);
  const missed = [first, inTime].find((line) => line && !holdsAt(now, line));
  if (missed) {
    const beforeItBegan = now.of("work begun").some((begun) => missed.day < begun.day);
    return unmetForGood("from-the-start", fromTheStartWords.unmet(missed, atTheLine(now, missed), beforeItBegan), [
      missed.id,
    ]);
  }
  if (!first || !inTime) {
    const said = fromTheStartWords.notYet(atTheLine(now, today(now)), first !== undefined);
    return notYet("from-the-start", said, first ? [first.id] : []);
  }
  const { family, because } = atTheLine(now, first);
  return met("from-the-start", fromTheStartWords.met(first, family?.joined.seat ?? ""), [first.id, ...because]);
};

function atTheLine(now: AsAt, line: Moment) {
  const family = countingAlreadyThere(now, line);
  const asked = neededSeats(now).map((seat) => ({
    seat,
    because: [invitedBefore(now, seat, line)?.id ?? excuseFor(now, seat, line) ?? []].flat(),
  }));
  return {
    family,
    familyThere: family !== undefined,
    missing: asked.filter(({ because }) => because.length === 0).map(({ seat }) => seat),
    because: [...asked.flatMap(({ because }) => because), ...(family ? [family.joined.id] : [])],
  };
}

function holdsAt(now: AsAt, line: Moment) {
  const { familyThere, missing } = atTheLine(now, line);
  return familyThere && missing.length === 0;
}
