import { SETTINGS } from "../../lib/settings.ts";
import { surroundings } from "./project.mjs";

const LEAKING = /^(NEXT_|ALONGSIDE_|TEST_|PG[A-Z]|JOURNEYS_|npm_|NODE_OPTIONS$|NODE_ENV$|TZ$|LANG$|LANGUAGE$|LC_)/;

/** What this machine was told about running Alongside stays outside of the tests. */
export function testSurroundings(more) {
  const env = surroundings();
  for (const name of Object.keys(env)) if (SETTINGS.includes(name) || name.startsWith("DATABASE_") || LEAKING.test(name)) delete env[name];
  return { ...env, NEXT_TELEMETRY_DISABLED: "1", TZ: "UTC", LC_ALL: "C.UTF-8", ...more };
}
