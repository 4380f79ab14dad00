import { timestamp, uuid } from "drizzle-orm/pg-core";

/** A moment, to the millisecond: JavaScript keeps no more, and the event chain must hash what the database holds. */
export const at = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** First column of every key of a partnership's table, so that no row can point at another partnership's. */
export const ofPartnership = () => uuid("partnership_id").notNull();
export const id = () => uuid("id").notNull();
