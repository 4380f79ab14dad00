import { SECTOR_KEYS } from "@/db/keys";

export const SECTORS = SECTOR_KEYS;
export type Sector = (typeof SECTORS)[number];

/** Every piece of work needs these six. The starter may add a seat, not take one away. */
export const NEEDED_SECTORS = ["parent-carers", "young-people", "education", "health", "social-care", "adult-services"] as const satisfies readonly Sector[];
export type Needed = (typeof NEEDED_SECTORS)[number];
export const FAMILY_SECTORS: readonly Sector[] = ["parent-carers", "young-people"];

const needed: readonly Sector[] = NEEDED_SECTORS;
export const isNeeded = (sector: Sector): sector is Needed => needed.includes(sector);
export const isFamily = (sector: Sector): boolean => FAMILY_SECTORS.includes(sector);
