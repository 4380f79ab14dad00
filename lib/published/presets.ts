import ladders from "@/db/published/ladders.json";
import { takeUpLadder } from "@/lib/ladder/take-up";

type Place = { partnershipId: string; now: Date };

/** A new partnership starts with the ladder by Think Local Act Personal in force, and the forum's scale to choose from. */
export async function takeUpPresets(at: Place): Promise<void> {
  for (const [index, ladder] of ladders.entries()) await takeUpLadder(at, { ...ladder, inForce: index === 0 });
}
