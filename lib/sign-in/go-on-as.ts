import { eq, sql } from "drizzle-orm";
import { z } from "zod/mini";
import { person } from "@/db/schema";
import { and } from "@/db/where";
import { Refusal } from "@/lib/access/refusal";
import { seeNowhere } from "@/lib/access/see";
import { GoOnAsInput } from "./input";

/** Two people share a mailbox, so whoever signed in by it may be either of them. Nobody else may be chosen. Throws ZodError, Refusal. */
export async function goOnAs({ personId }: { personId: string }, given: unknown): Promise<{ personId: string }> {
  const { who } = z.parse(GoOnAsInput, given);
  const [other] = await seeNowhere((reader) =>
    reader.select({ id: person.id }).from(person).where(and(eq(person.id, who), sql`${person.email} = (select me.email from person me where me.id = ${personId})`)));
  if (!other) throw new Refusal("They do not read your mailbox, so you cannot go on as them. Sign out, and sign in with their address.");
  return { personId: other.id };
}
