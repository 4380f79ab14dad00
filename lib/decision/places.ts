import { DECIDED_WHERE_KEYS } from "@/db/keys";

export const PLACES = DECIDED_WHERE_KEYS;
export type Place = (typeof PLACES)[number];
