import { SAYING_KEYS } from "@/db/keys";

export const SAYINGS = SAYING_KEYS;
export type SayingKind = (typeof SAYINGS)[number];
