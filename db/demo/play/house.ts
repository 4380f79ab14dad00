import { randomBytes } from "node:crypto";
import ladders from "@/db/published/ladders.json";
import { takeUpLadder } from "@/lib/ladder/take-up";
import { makePartnership } from "@/lib/partnership/make";
import { addPerson } from "@/lib/person/add";
import { isFamily, NEEDED_SECTORS, type Sector } from "@/lib/seat/sectors";
import type { Seat, Story } from "./story";

/** Stands in the row of every partnership that was made to play stories in. */
export const PLAYED = "Made up to play stories. No real person or place is meant.";

/** One partnership for all stories on one ladder, with somebody in each sector who may begin work. */
export type House = { partnershipId: string; since: Date; starters: Map<Seat, Promise<string>> };

export const sectorOf = (seat: Seat): Sector => NEEDED_SECTORS.find((sector) => sector.replace("-", " ") === seat) ?? "other";
export const labelOf = (seat: Seat): string => (sectorOf(seat) === "other" ? seat : "");

export async function openHouse(ladder: Story["ladder"], now: Date): Promise<House> {
  const slug = `played-${ladder}-${randomBytes(4).toString("hex")}`;
  const { id: partnershipId } = await makePartnership(now, { name: "Played stories", slug, source: PLAYED });
  await takeUpLadder({ partnershipId, now }, ladders.find(({ key }) => key === ladder));
  return { partnershipId, since: now, starters: new Map() };
}

/** A family begins work as its forum's rep, everybody else as a practitioner. */
export function starterFor({ partnershipId, since, starters }: House, seat: Seat): Promise<string> {
  const known = starters.get(seat);
  if (known) return known;
  const role = isFamily(sectorOf(seat)) ? "forum rep" : "practitioner";
  const given = { name: `Starter for ${seat}`.slice(0, 80), email: addressOf(`starter-${starters.size}`, partnershipId), roles: [role] };
  const starter = addPerson({ partnershipId, now: since }, given).then(({ personId }) => personId);
  starters.set(seat, starter);
  return starter;
}

export const addressOf = (who: string, partnershipId: string): string => `${who.replace(/[^a-z0-9]+/g, "-").slice(0, 40)}@${partnershipId.slice(-12)}.example`;
