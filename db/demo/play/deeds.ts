import type { Calendar } from "./calendar";
import type { House } from "./house";
import type { Table } from "./table";
import type { Event, Seat, Story, What } from "./told";

/** One event of a story at its moment. `nextToJoin` looks ahead: a letter says already how somebody was chosen. */
export type Turn = { table: Table; house: House; story: Story; calendar: Calendar; now: Date; nextToJoin: (seat: Seat) => Pick<Event<"join">, "how" | "paidByLead"> };
export type Deed<W extends What> = (turn: Turn, event: Event<W>) => Promise<unknown>;
export type Deeds = { [W in What]?: Deed<W> };
export type EveryDeed = { [W in What]: Deed<W> };

/** Stands where a story says nothing in words. */
export const BECAUSE = "So the story says.";
export const numbered = (number: number) => ({ number: String(number) });
