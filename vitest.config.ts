import { defineConfig } from "vitest/config";

const RULES = ["tests/**/*.rules.test.ts"];
const RUNTIME = ["tests/runtime/**/*.test.ts"];
/** The quick gate: every rule and screen, and of the verbs the doors and the main line, within a minute. The whole gate leaves nothing out. */
const QUICK = ["access", "work", "invitation", "comment", "action"].map((part) => `tests/${part}/**/*.test.ts`);
/** What sets up a process of its own (settings, a listening line, a worker, a whole demo), so that no other file finds it changed. */
const ALONE = ["faults", "live", "letter", "operator", "sign-in", "session", "demo", "schema"].map((part) => `tests/${part}/**/*.test.ts`);
const isQuick = process.env.QUICK === "1";
/**
 * What a second PostgreSQL could do otherwise: every verb in its five ways, the doors and locks, the schema, the great reads, and what holds
 * a line of its own. What else the verbs' own tests say, they say on the first.
 */
const SECOND = ["verbs", "access", "dashboard", "overview", "search", "event", "evidence", "record", "fact", "work", "jobs"].map((part) => `tests/${part}/**/*.test.ts`);
const isSecond = process.env.TEST_POSTGRES === "system";
const VERBS = isQuick ? QUICK : isSecond ? SECOND : ["tests/**/*.test.ts"];

const onPostgres = { globalSetup: ["tests/setup/database.ts"], setupFiles: ["tests/setup/worker.ts"], testTimeout: 20_000, hookTimeout: 60_000 };

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    env: { TZ: "UTC", LC_ALL: "C.UTF-8" },
    pool: "forks",
    // Some files wait more than they work: three keep two processors busy.
    maxWorkers: 3,
    projects: [
      { extends: true, test: { name: "rules", isolate: false, include: RULES, testTimeout: 20_000 } },
      // Each file has a database of its own all the same; what is read once per worker halves the time.
      { extends: true, test: { ...onPostgres, name: "verbs", isolate: false, include: VERBS, exclude: [...RULES, ...RUNTIME, ...ALONE] } },
      { extends: true, test: { ...onPostgres, name: "alone", include: isQuick ? ["tests/schema/**/*.test.ts"] : ALONE, exclude: isSecond ? [...RULES, "tests/demo/**"] : RULES } },
      { extends: true, test: { name: "screens", include: ["tests/**/*.test.tsx"], environment: "jsdom", testTimeout: 20_000 } },
      { extends: true, test: { name: "runtime", include: isQuick ? [] : RUNTIME, testTimeout: 90_000, hookTimeout: 60_000 } },
    ],
  },
});
