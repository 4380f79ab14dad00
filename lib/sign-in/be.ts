import { eq } from "drizzle-orm";
import { z } from "zod/mini";
import { belonging, partnership, person } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound } from "@/lib/access/refusal";
import { seeNowhere } from "@/lib/access/see";
import { settings } from "@/lib/settings";
import { BeInput } from "./input";

/** The demo's own way in: be one of its made-up people. Outside the demo, and for anybody else, there is nothing here. Throws ZodError, NotFound. */
export async function beOneOfTheCast(_at: unknown, given: unknown): Promise<{ personId: string; partnership: string }> {
  if (!settings().demo) throw new NotFound();
  const { who } = z.parse(BeInput, given);
  const [found] = await seeNowhere((reader) =>
    reader
      .select({ personId: person.id, partnership: partnership.slug })
      .from(person)
      .innerJoin(belonging, eq(belonging.personId, person.id))
      .innerJoin(partnership, eq(partnership.id, belonging.partnershipId))
      .where(and(eq(person.email, `${who}@woldsandcoast.example`), eq(partnership.isDemo, true))));
  if (!found) throw new NotFound();
  return found;
}
