import { openOutline as reallyOpen } from "@/lib/door";

export * from "@/lib/door";

const kept = globalThis as unknown as { frozenOverview?: Promise<unknown> };

/** Opens the page for real once, and then hands back the same result: the page without session and database. */
export const openOutline = ((...asked: Parameters<typeof reallyOpen>) => (kept.frozenOverview ??= reallyOpen(...asked))) as typeof reallyOpen;
