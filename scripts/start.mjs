import { enter } from "./steps/entry.mjs";

const dev = process.argv.includes("--dev");
enter(import.meta.url, async () => (await import("./steps/serve.mjs")).serve({ dev }));
