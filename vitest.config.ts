import { defineConfig } from "vitest/config";

const RULES = ["tests/**/*.rules.test.ts"];
const RUNTIME = ["tests/runtime/**/*.test.ts"];
/** What waits for deadlines, kills programs or plays the whole demo: left to the whole gate. */
const LONG = ["tests/faults/**", "tests/live/away.test.ts", "tests/letter/worker.test.ts", "tests/demo/**", "tests/runtime/**"];
/** What sets up a process of its own (settings, a listening line, a worker, a whole demo), so that no other file finds it changed. */
const ALONE = ["faults", "live", "letter", "operator", "sign-in", "session", "demo", "schema"].map((part) => `tests/${part}/**/*.test.ts`);
const leftOut = process.env.QUICK === "1" ? LONG : [];

const onPostgres = { globalSetup: ["tests/setup/database.ts"], setupFiles: ["tests/setup/worker.ts"], testTimeout: 20_000, hookTimeout: 60_000 };

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    env: { TZ: "UTC", LC_ALL: "C.UTF-8" },
    pool: "forks",
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "rules", isolate: false, include: RULES, testTimeout: 20_000 } },
      // Each file has a database of its own all the same; what is read once per worker halves the time.
      { extends: true, test: { ...onPostgres, name: "verbs", isolate: false, include: ["tests/**/*.test.ts"], exclude: [...RULES, ...RUNTIME, ...ALONE, ...leftOut] } },
      { extends: true, test: { ...onPostgres, name: "alone", include: ALONE, exclude: [...RULES, ...leftOut] } },
      { extends: true, test: { name: "screens", include: ["tests/**/*.test.tsx"], environment: "jsdom", testTimeout: 20_000 } },
      { extends: true, test: { name: "runtime", include: RUNTIME, exclude: [...RULES, ...leftOut], testTimeout: 90_000, hookTimeout: 60_000 } },
    ],
  },
});
