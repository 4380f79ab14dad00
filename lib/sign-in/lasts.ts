import { eq } from "drizzle-orm";
import { belonging } from "@/db/schema";
import { seeHere, seeNowhere } from "@/lib/access/see";
import { SESSION_MS } from "./rules";

/** How long this person stays signed in: shorter for somebody with a role in any of their partnerships. */
export async function sessionLasts(personId: string, now: Date): Promise<number> {
  const places = await seeNowhere((reader) => reader.select({ partnershipId: belonging.partnershipId }).from(belonging).where(eq(belonging.personId, personId)));
  for (const { partnershipId } of places) {
    const { seen } = await seeHere({ personId, partnershipId, now }, "be here", {});
    if (seen.roles.length > 0) return SESSION_MS.withRole;
  }
  return SESSION_MS.family;
}
