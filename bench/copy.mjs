import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { Plain } from "../scripts/steps/plain.mjs";
import { makeLight } from "../scripts/steps/pack.mjs";
import { inProject, node, PROJECT, surroundings } from "../scripts/steps/project.mjs";
import { lastLine, run } from "../scripts/steps/run.mjs";
import { fingerprint, unlessStamped } from "../scripts/steps/stamp.mjs";

const SOURCES = ["app", "components", "db", "lib", "public", "package.json", "proxy.ts", "tsconfig.json"];
/** Pages that are shown a second time behind a door that asks the database only once. */
const FROZEN = ["app/[partnership]/work/[work]", "app/[partnership]/work/[work]/comments/[topic]", "app/[partnership]/dashboard"];
const OURS = ["bench/frozen-door.ts", "bench/frozen-read-to.ts"];

/** The product's sources with one page more, inside the project so that its packages are found. Nothing of it is in the product. */
export const COPY = inProject(".data", "bench", "src");
const inCopy = (...names) => join(COPY, ...names);

export async function buildCopy() {
  const print = [fingerprint(), ...["bench/copy.mjs", ...OURS].map(read)].join(" ");
  return (await unlessStamped(inCopy(".next"), print, buildAgain)) ? "built" : "unchanged since the last build";
}

const read = (name) => readFileSync(inProject(name), "utf8");

async function buildAgain() {
  for (const name of [...SOURCES, "bench"]) rmSync(inCopy(name), { recursive: true, force: true });
  for (const name of SOURCES) cpSync(inProject(name), inCopy(name), { recursive: true });
  linkPackages();
  write("next.config.ts", changed(read("next.config.ts"), "root: import.meta.dirname", `root: ${JSON.stringify(PROJECT)}`));
  // Tailwind passes over what git ignores, and would find no class at all in the copy.
  write("postcss.config.mjs", changed(read("postcss.config.mjs"), `"@tailwindcss/postcss": {}`, `"@tailwindcss/postcss": { base: ${JSON.stringify(PROJECT)} }`));
  for (const name of OURS) write(name, read(name));
  for (const page of FROZEN) write(`app/bench/${page.slice("app/".length)}/page.tsx`, frozen(page));
  const env = surroundings({ NODE_ENV: "production" });
  const { code, output } = await run(node(), [inProject("node_modules/next/dist/bin/next"), "build", COPY], { env });
  if (code === 0) return makeLight(inCopy(".next"));
  process.stderr.write(output);
  throw new Plain(`The copy for the bench could not be built: ${lastLine(output)}`);
}

/** Turbopack follows a link to packages that stay within its root, and the font is named by its path. */
function linkPackages() {
  rmSync(inCopy("node_modules"), { force: true });
  symlinkSync(inProject("node_modules"), inCopy("node_modules"), "junction");
}

/** The real page, word for word, behind a door that asks the database only the first time; nothing is kept of who looked. */
const frozen = (page) =>
  changed(read(`${page}/page.tsx`), `"@/lib/door"`, `"@/bench/frozen-door"`)
    .replaceAll(/from "(\.\.?\/[^"]+)"/g, (_, path) => `from "@/${posix.join(page, path)}"`)
    .replaceAll(/"@\/[^"]+\/read-to"/g, `"@/bench/frozen-read-to"`);

function changed(text, from, to) {
  if (!text.includes(from)) throw new Plain(`The bench looked for ${from} in a source and did not find it: bench/copy.mjs has to learn its new form.`);
  return text.replace(from, to);
}

function write(name, text) {
  mkdirSync(dirname(inCopy(name)), { recursive: true });
  writeFileSync(inCopy(name), text);
}
