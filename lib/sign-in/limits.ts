import { sql } from "drizzle-orm";
import { createHmac } from "node:crypto";
import type { Tx } from "@/db/client";
import { rateLimit } from "@/db/schema";
import { TooOften } from "@/lib/access/refusal";
import { settings } from "@/lib/settings";
import { LIMITS, type LimitName } from "./rules";
import { tooMany } from "./words";

/** No address and no network stands in the table, only what cannot be turned back into one. */
const keyOf = (name: LimitName, of: string) => createHmac("sha256", settings().authSecret).update(`limit/${name}/${of}`).digest("base64url");

const MINUTE_MS = 60_000;

/**
 * Counts one more try, in one statement, so that many at once cannot slip through together and every server counts the same.
 * Throws TooOften when there were too many. An empty `of` (a network we do not know) counts as everybody's.
 */
export async function oneMoreTry(tx: Tx, now: Date, name: LimitName, of: string): Promise<void> {
  const { tries, ms } = LIMITS[name];
  const resetsAt = new Date(now.getTime() + ms);
  const isOver = sql`${rateLimit.resetsAt} <= ${now.toISOString()}`;
  const [counted] = await tx
    .insert(rateLimit)
    .values({ key: keyOf(name, of), tries: 1, resetsAt })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        tries: sql`case when ${isOver} then 1 else ${rateLimit.tries} + 1 end`,
        resetsAt: sql`case when ${isOver} then excluded.resets_at else ${rateLimit.resetsAt} end`,
      },
    })
    .returning();
  if (!counted || counted.tries <= tries) return;
  const minutes = Math.max(1, Math.ceil((counted.resetsAt.getTime() - now.getTime()) / MINUTE_MS));
  throw new TooOften(tooMany(minutes), minutes * 60);
}
