import { BOARD_KEYS } from "@/db/keys";

export const BOARD = BOARD_KEYS;
export type BoardKind = (typeof BOARD)[number];
