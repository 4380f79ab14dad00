import type { Kind as EventKind } from "@/lib/event/kinds";
import { dayOf, type Day } from "@/lib/ladder/reading/day";
import type { Fact } from "@/lib/ladder/reading/facts";
import { londonDay } from "@/lib/work/dates";
import type { Kept } from "./kept";
import { tableOf } from "./table";
import { TELLS_OF_BEFORE } from "./tells-of-before";
import { TELLS_OF_DECISIONS } from "./tells-of-decisions";
import { TELLS_OF_POINTS } from "./tells-of-points";
import { TELLS_OF_SEATS } from "./tells-of-seats";
import { TELLS_OF_WORK, type Tells } from "./tells-of-work";

/** The facts of a work in the order of recording, and where in the work each one stands ("/actions/3"). */
export type Facts = { list: Fact[]; places: Map<string, string> };

/** What each kind of event says to the reading. A kind that is not here says nothing to it. */
const TELLS: Tells = { ...TELLS_OF_WORK, ...TELLS_OF_SEATS, ...TELLS_OF_BEFORE, ...TELLS_OF_DECISIONS, ...TELLS_OF_POINTS };

export const FACT_EVENTS = Object.keys(TELLS) as EventKind[];

/** Pure: what one statement brought, as the facts the rules read. */
export function factsFrom(kept: Kept): Facts {
  const at = tableOf(kept);
  const facts = kept.happened.flatMap((happened) => TELLS[happened.kind as EventKind]?.(happened, at) ?? []);
  return { list: facts.map(({ fact }) => fact), places: new Map(facts.map(({ fact, place }) => [fact.id, place])) };
}

/** The London day of a moment as the rules count days. */
export const dayNumber = (now: Date): Day => dayOf(londonDay(now));
