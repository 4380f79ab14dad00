import { randomBytes } from "node:crypto";
import ladders from "@/db/published/ladders.json";
import { takeUpLadder } from "@/lib/ladder/take-up";
import { makePartnership } from "@/lib/partnership/make";
import { addPerson } from "@/lib/person/add";
import { isFamily, NEEDED_SECTORS, type Sector } from "@/lib/seat/sectors";
import type { Key, Seat, Story } from "./told";

/** Stands in the row of every partnership that was made to play stories in. */
export const PLAYED = "Made up to play stories. No real person or place is meant.";

export type Guest = { name: string; email: string; organisation: string; hears: "needed" | "everything" };

/** Where stories are played, and by whom. */
export type House = {
  partnershipId: string;
  /** Whoever begins work in that seat. */
  starter: (seat: Seat, who?: Key) => Promise<string>;
  /** Whoever is asked to sit there, as the so-manieth of the work. */
  guest: (seat: Seat, nth: number, who?: Key) => Guest;
  /** Letters are posted and arrive so. Without a post nobody is real: letters go nowhere, and the player says that they came. */
  hasPost: boolean;
};

export const sectorOf = (seat: Seat): Sector => NEEDED_SECTORS.find((sector) => sector.replace("-", " ") === seat) ?? "other";
export const labelOf = (seat: Seat): string => (sectorOf(seat) === "other" ? seat : "");

/** One partnership for all stories on one ladder, with somebody in each sector who may begin work. */
export async function openHouse(ladder: Story["ladder"], now: Date): Promise<House> {
  const slug = `played-${ladder}-${randomBytes(4).toString("hex")}`;
  const { id: partnershipId } = await makePartnership(now, { name: "Played stories", slug, source: PLAYED });
  await takeUpLadder({ partnershipId, now }, ladders.find(({ key }) => key === ladder));
  const addressOf = (who: string): string => `${who.replace(/[^a-z0-9]+/g, "-").slice(0, 40)}@${partnershipId.slice(-12)}.example`;
  return {
    partnershipId, hasPost: false,
    starter: startersIn({ partnershipId, now, addressOf }),
    guest: (seat, nth) => ({ name: `Guest for ${seat}`.slice(0, 60), email: addressOf(`${seat}-${nth}`), organisation: "", hears: "needed" }),
  };
}

/** A family begins work as its forum's rep, everybody else as a practitioner. */
function startersIn({ partnershipId, now, addressOf }: { partnershipId: string; now: Date; addressOf: (who: string) => string }): House["starter"] {
  const starters = new Map<Seat, Promise<string>>();
  return (seat) => {
    const known = starters.get(seat);
    if (known) return known;
    const role = isFamily(sectorOf(seat)) ? "forum rep" : "practitioner";
    const given = { name: `Starter for ${seat}`.slice(0, 80), email: addressOf(`starter-${starters.size}`), roles: [role] };
    const starter = addPerson({ partnershipId, now }, given).then(({ personId }) => personId);
    starters.set(seat, starter);
    return starter;
  };
}
