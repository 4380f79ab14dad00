import { enter } from "./steps/entry.mjs";

const words = process.argv.slice(2);
enter(import.meta.url, async () => (await import("./steps/operate.mjs")).operate(words), { quiet: true });
