import { v7 } from "uuid";

/** A new id (UUIDv7). Ids never carry order: events are ordered by their number in the chain. */
export const newId = (): string => v7();
