import { sql } from "drizzle-orm";
import { readNowhere } from "@/db/client";
import journal from "@/db/migrations/meta/_journal.json";

const newest = Math.max(...journal.entries.map((entry) => entry.when));
const READY_WITHIN_MS = 1_000;

/** Whether the database has today's shape, or already a newer one (a new build is on its way in). */
export const hasTodaysShape = (): Promise<boolean> =>
  readNowhere(async (reader) => {
    const [row] = await reader.execute<{ newest: string | null }>(sql`select max(created_at) as newest from drizzle.__drizzle_migrations`);
    return Number(row?.newest ?? 0) >= newest;
  });

/** Whether pages can be answered now: the database is reachable in time and has today's shape. Never throws. */
export async function isReady(): Promise<boolean> {
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => (late = setTimeout(() => resolve(false), READY_WITHIN_MS)));
  try {
    return await Promise.race([hasTodaysShape().catch(() => false), tooLate]);
  } finally {
    clearTimeout(late);
  }
}
