import { enter } from "./steps/entry.mjs";

const parts = process.argv.slice(2);
enter(import.meta.url, async () => (await import("../bench/run.mjs")).bench(parts));
