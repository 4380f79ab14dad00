import { eq } from "drizzle-orm";
import { z } from "zod/mini";
import { belonging, partnership, person } from "@/db/schema";
import { and } from "@/db/where";
import { seeNowhere } from "@/lib/access/see";
import { settings } from "@/lib/settings";
import { BeInput } from "./input";

/** The demo's own way in: one of its made-up people. Outside the demo, and for anybody else, null. */
export async function oneOfTheCast(given: unknown): Promise<{ personId: string } | null> {
  const asked = z.safeParse(BeInput, given);
  if (!settings().demo || !asked.success) return null;
  const [found] = await seeNowhere((reader) =>
    reader
      .select({ personId: person.id })
      .from(person)
      .innerJoin(belonging, eq(belonging.personId, person.id))
      .innerJoin(partnership, eq(partnership.id, belonging.partnershipId))
      .where(and(eq(person.email, `${asked.data.who}@woldsandcoast.example`), eq(partnership.isDemo, true))));
  return found ?? null;
}
