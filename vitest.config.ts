import { defineConfig } from "vitest/config";

const RULES = ["tests/**/*.rules.test.ts"];
const RUNTIME = ["tests/runtime/**/*.test.ts"];
/** What waits for deadlines, kills programs or plays the whole demo: left to the whole gate. */
const LONG = ["tests/faults/**", "tests/live/away.test.ts", "tests/letter/worker.test.ts", "tests/demo/**", "tests/runtime/**"];
const leftOut = process.env.QUICK === "1" ? LONG : [];

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    env: { TZ: "UTC", LC_ALL: "C.UTF-8" },
    pool: "forks",
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "rules", include: RULES, testTimeout: 20_000 } },
      {
        extends: true,
        test: {
          name: "verbs",
          include: ["tests/**/*.test.ts"],
          exclude: [...RULES, ...RUNTIME, ...leftOut],
          globalSetup: ["tests/setup/database.ts"],
          setupFiles: ["tests/setup/worker.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      { extends: true, test: { name: "screens", include: ["tests/**/*.test.tsx"], environment: "jsdom", testTimeout: 20_000 } },
      { extends: true, test: { name: "runtime", include: RUNTIME, exclude: [...RULES, ...leftOut], testTimeout: 90_000, hookTimeout: 60_000 } },
    ],
  },
});
