import { STAGE_KEYS } from "@/db/keys";

/** Idea, Scoping, Design, Delivery, Review; then closed. Stages go forward only. */
export const STAGES = STAGE_KEYS;
export type Stage = (typeof STAGES)[number];
