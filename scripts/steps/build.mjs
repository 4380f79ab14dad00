import { randomBytes } from "node:crypto";
import { bundlePrograms } from "./bundle.mjs";
import { keptSecret } from "./kept-secret.mjs";
import { makeLight } from "./pack.mjs";
import { Plain } from "./plain.mjs";
import { inProject, node, surroundings } from "./project.mjs";
import { lastLine, run } from "./run.mjs";
import { needSpace } from "./space.mjs";
import { fingerprint, unlessStamped } from "./stamp.mjs";

const BUILD_NEEDS = 300_000_000;
export const distDir = () => inProject(process.env.NEXT_DIST_DIR || ".next");

/** Builds pages, worker and command line, unless all were built of these sources before. */
export async function build({ dataDir }, tell = () => {}) {
  const print = fingerprint();
  const programs = await bundlePrograms(print);
  const pages = await unlessStamped(distDir(), print, () => buildPages(dataDir, tell));
  return pages || programs ? "built" : "unchanged since the last build";
}

async function buildPages(dataDir, tell) {
  await needSpace(inProject(), BUILD_NEEDS);
  tell("building the pages");
  // The same key at each build: a form that somebody has open over an update can still be sent.
  const key = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || keptSecret(dataDir, "server-actions-key", () => randomBytes(32).toString("base64"));
  const env = surroundings({ NODE_ENV: "production", NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key });
  const { code, output } = await run(node(), [inProject("node_modules/next/dist/bin/next"), "build"], { env });
  if (code === 0) return makeLight(distDir());
  process.stderr.write(output);
  throw new Plain(/ENOSPC/.test(output) ? "There is no space left on the disk: free some and start again." : `The pages could not be built: ${lastLine(output)}`);
}
