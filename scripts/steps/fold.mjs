import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

/** Each names its own source map, and that is all that tells one from the other. */
const OWN_MAP = /\n\/\/# sourceMappingURL=.*$/;

/**
 * Turbopack writes what many pages share once for each of them, and Node reads each of these files for itself. The second and
 * every other one becomes a line that asks for the first, so that it is held in memory once.
 */
export async function foldSameChunks(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".js")).sort();
  const first = new Map();
  for (const name of files) {
    const file = join(folder, name);
    const words = (await readFile(file, "utf8")).replace(OWN_MAP, "");
    const print = createHash("sha256").update(words).digest("hex");
    if (first.has(print)) await writeFile(file, `module.exports=require(${JSON.stringify(pathTo(file, first.get(print)))});\n`);
    else first.set(print, file);
  }
}

const pathTo = (from, to) => `./${relative(dirname(from), to).replaceAll("\\", "/")}`;
