import { SECTOR_KEYS } from "@/db/keys";

export const SECTORS = SECTOR_KEYS;
export type Sector = (typeof SECTORS)[number];

/** Every piece of work needs these six. The starter may add a seat, not take one away. */
export const NEEDED_SECTORS = SECTORS.filter((sector) => sector !== "other");
export const FAMILY_SECTORS: readonly Sector[] = ["parent-carers", "young-people"];
