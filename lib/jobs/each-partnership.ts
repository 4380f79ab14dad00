import { readNowhere } from "@/db/client";
import { partnership } from "@/db/schema";
import { say } from "./log";

/** Does something in one partnership after the other. Trouble in one is written down and does not keep the others waiting. */
export async function eachPartnership(does: (partnershipId: string) => Promise<void>): Promise<void> {
  const all = await readNowhere((reader) => reader.select({ id: partnership.id }).from(partnership).orderBy(partnership.id));
  for (const { id } of all) {
    await does(id).catch((error: Error) => say().warn({ trouble: error.name }, "A partnership's hourly round could not be finished."));
  }
}
