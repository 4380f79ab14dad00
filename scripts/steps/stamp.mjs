import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { inProject, PROJECT } from "./project.mjs";

const SOURCES = ["app", "components", "db", "lib", "public", "scripts/steps/build.mjs", "scripts/steps/bundle.mjs", "scripts/steps/pack.mjs"];
const CONFIG = ["next.config.ts", "package.json", "package-lock.json", "postcss.config.mjs", "proxy.ts", "tsconfig.json", ".env"];

/** One short text for everything that goes into a build: the same text, the same build. */
export function fingerprint() {
  const hash = createHash("sha256");
  for (const path of [...SOURCES, ...CONFIG].flatMap((name) => filesUnder(inProject(name))).sort()) {
    hash.update(`${relative(PROJECT, path)}\0`).update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  return found.isDirectory() ? readdirSync(path).flatMap((name) => filesUnder(join(path, name))) : [path];
}

/** Builds into a folder, unless what lies there was made of these very sources. Says whether it had to. */
export async function unlessStamped(folder, print, build) {
  if (read(stampIn(folder)) === print) return false;
  forgetStamp(folder);
  await build();
  writeFileSync(stampIn(folder), print);
  return true;
}

const stampIn = (folder) => join(folder, "alongside-stamp");
export const forgetStamp = (folder) => rmSync(stampIn(folder), { force: true });

const read = (file) => (statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, "utf8") : undefined);
