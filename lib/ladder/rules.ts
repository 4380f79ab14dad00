import type { HOW_JOINED_KEYS, STAGE_KEYS } from "@/db/keys";
import { londonDay } from "@/lib/work/dates";

type RungOf = { key: string; position: number; band: "with" | "for" | "to" };

export const topRung = <R extends RungOf>(rungs: readonly R[]): R | undefined => [...rungs].sort((a, b) => b.position - a.position)[0];

/** Rule 6, two keys: the very top rung is never said by the lead alone. */
export const needsTwoKeys = (rungs: readonly RungOf[], key: string): boolean => topRung(rungs)?.key === key;

/** Every rung but the top one, from the highest: what the lead alone can say. */
export const sayableAlone = <R extends RungOf>(rungs: readonly R[]): R[] => {
  const top = topRung(rungs);
  return rungs.filter((rung) => rung !== top).sort((a, b) => b.position - a.position);
};

export const isInTopBand = (rungs: readonly RungOf[], key: string): boolean => {
  const claimed = rungs.find((rung) => rung.key === key);
  return claimed !== undefined && claimed.band === topRung(rungs)?.band;
};

/** A day, and where in that day: what is recorded later about an earlier day stands after whatever was recorded on that day. */
export type Dated = { day: string; within: number };

const datedBy = (day: string, recordedAt: Date): Dated => ({ day, within: londonDay(recordedAt) === day ? recordedAt.getTime() : Number.POSITIVE_INFINITY });
const isBefore = (a: Dated, b: Dated) => a.day < b.day || (a.day === b.day && a.within < b.within);

export type Shaping = {
  answers: readonly { since: string | null; saidAt: Date }[];
  moves: readonly { stage: (typeof STAGE_KEYS)[number]; movedAt: Date }[];
};

const DESIGN_OR_LATER = new Set<string>(["design", "delivery", "review", "closed"]);

/**
 * From the start, the start line: the earliest of an answer settled before (since its day, or the day it was said) and the
 * move into Design or a later stage. Null while nothing was shaped.
 */
export function startLine({ answers, moves }: Shaping): Dated | null {
  const settled = answers.map(({ since, saidAt }) => {
    const said = londonDay(saidAt);
    return datedBy(since !== null && since < said ? since : said, saidAt);
  });
  const moved = moves.filter((move) => DESIGN_OR_LATER.has(move.stage)).map((move) => datedBy(londonDay(move.movedAt), move.movedAt));
  return [...settled, ...moved].reduce<Dated | null>((first, one) => (first && !isBefore(one, first) ? first : one), null);
}

export type FamilyMember = { how: (typeof HOW_JOINED_KEYS)[number]; paidByLead: boolean; joinedAt: Date; leftAt: Date | null };

/** From the start, counting: nominated by the forum or a young people's group, or answered an open invitation; and not paid by the organisation that leads. */
export const counts = ({ how, paidByLead }: FamilyMember): boolean => (how === "nominated" || how === "open") && !paidByLead;

/** A counting family member had joined before the start line and had not left; or, while nothing is shaped, has joined at all. */
export const familiesWereIn = (line: Dated | null, members: readonly FamilyMember[]): boolean =>
  members.filter(counts).some(({ joinedAt, leftAt }) => {
    if (!line) return leftAt === null;
    const joined = datedBy(londonDay(joinedAt), joinedAt);
    const left = leftAt && datedBy(londonDay(leftAt), leftAt);
    return isBefore(joined, line) && (!left || isBefore(line, left));
  });

export type ClaimFacts = Shaping & { families: readonly FamilyMember[] };

/** Rule 5: a rung in the top band, claimed with no counting family seat in before the start line, asks for a reason. */
export const asksForWords = (rungs: readonly RungOf[], key: string, facts: ClaimFacts): boolean =>
  isInTopBand(rungs, key) && !familiesWereIn(startLine(facts), facts.families);

export type ViewReader = { seatId: string | null; hasSaid: boolean };

/** Rule 4: until a seat has given its view for this stage, its members see no other seat's view. Somebody without a seat here is not sealed. */
export const maySeeView = (reader: ViewReader, seatOfView: string): boolean =>
  reader.seatId === null || reader.seatId === seatOfView || reader.hasSaid;

/** Rule 10: a seat of one is a person, so it is said before a view is given. */
export const isSeatOfOne = (members: number): boolean => members === 1;
