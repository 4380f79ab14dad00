import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const inProject = (...names) => join(PROJECT, ...names);

const pinned = inProject("node_modules", ".bin", "node");

/** The Node that runs everything of ours: the pinned one where npm brought one for this machine. */
export const node = () => (existsSync(pinned) ? pinned : process.execPath);

/** What we start finds the pinned Node first, and tells nobody about itself. */
export const surroundings = (more = {}) => ({
  ...process.env,
  PATH: [inProject("node_modules", ".bin"), process.env.PATH].join(delimiter),
  NEXT_TELEMETRY_DISABLED: "1",
  ...more,
});
