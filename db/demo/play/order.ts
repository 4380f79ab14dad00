import type { Event, Seat, Story } from "./told";

export type Numbered = { event: Event; number: number };

const BRINGS = new Set<Event["what"]>(["begin", "join", "member without e-mail"]);
const broughtBy = (event: Event): Seat | undefined => (!BRINGS.has(event.what) ? undefined : event.what === "begin" ? event.by : (event as Event<"join">).seat);

/** Who speaks in an event, where it names one seat as speaking. */
const speaker = (event: Event): Seat | undefined => (BRINGS.has(event.what) || event.what === "invite" || event.what === "leave seat empty" ? undefined : "seat" in event ? event.seat : undefined);

/**
 * By day, and then as they stand in the file. Something said for an earlier day by a seat that is filled later, and stands after
 * that in the file, is played once somebody sits there.
 */
export function inStoryOrder({ events }: Pick<Story, "events">): Numbered[] {
  const numbered = events.map((event, at) => ({ event, number: at + 1 }));
  const turn = ({ event, number }: Numbered): number => {
    const seat = speaker(event);
    const comings = numbered.filter((one) => one.number < number && seat !== undefined && broughtBy(one.event) === seat).map((one) => one.event.day);
    return comings.length === 0 ? event.day : Math.max(event.day, Math.min(...comings));
  };
  return numbered.map((one) => ({ one, at: turn(one) })).sort((a, b) => a.at - b.at).map(({ one }) => one);
}
