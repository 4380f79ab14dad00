import type { House } from "./house";
import type { Event, Seat, Story, What } from "./story";
import type { Table } from "./table";

/** One event of a story at its moment. `nextToJoin` looks ahead: a letter says already how somebody was chosen. */
export type Turn = { table: Table; house: House; story: Story; now: Date; nextToJoin: (seat: Seat) => Pick<Event<"join">, "how" | "paidByLead"> };
export type Deed<W extends What> = (turn: Turn, event: Event<W>) => Promise<unknown>;
export type Deeds = { [W in What]?: Deed<W> };
export type EveryDeed = { [W in What]: Deed<W> };
