import { inTransaction, type Tx } from "@/db/client";

/** Two deeds in each other's way, or another that took the same key first: tried again, a deed sees what that one left. */
const TRY_AGAIN = new Set(["40001", "40P01", "23505"]);
const TRIES = 3;

/** One writing transaction in one partnership. Where another was in its way it is tried again. */
export async function writing<T>(partnershipId: string | undefined, does: (tx: Tx) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await inTransaction({ partnershipId }, does);
    } catch (error) {
      if (tries >= TRIES || !TRY_AGAIN.has(codeOf(error))) throw error;
    }
  }
}

/** PostgreSQL's own code for what went wrong, also where drizzle has wrapped it; "" for anything else. */
export function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return typeof code === "string" ? code : cause === undefined ? "" : codeOf(cause);
}
