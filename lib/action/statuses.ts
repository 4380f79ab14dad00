import { STATUS_KEYS } from "@/db/keys";

/** Not started, On track, Delayed, Done, Embedded (still true later), Stopped (because). */
export const STATUSES = STATUS_KEYS;
export type ActionStatusKey = (typeof STATUSES)[number];
