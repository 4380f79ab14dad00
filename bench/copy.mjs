import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Plain } from "../scripts/steps/plain.mjs";
import { packBuilt } from "../scripts/steps/pack.mjs";
import { inProject, node, PROJECT, surroundings } from "../scripts/steps/project.mjs";
import { lastLine, run } from "../scripts/steps/run.mjs";
import { fingerprint, unlessStamped } from "../scripts/steps/stamp.mjs";

const SOURCES = ["app", "components", "db", "lib", "public", "package.json", "proxy.ts", "tsconfig.json"];
const OVERVIEW = "app/[partnership]/work/[work]";

/** The product's sources with one page more, inside the project so that its packages are found. Nothing of it is in the product. */
export const COPY = inProject(".data", "bench", "src");
const inCopy = (...names) => join(COPY, ...names);

export async function buildCopy() {
  const print = `${fingerprint()} ${read("bench/copy.mjs")} ${read("bench/frozen-door.ts")}`;
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
  write("bench/frozen-door.ts", read("bench/frozen-door.ts"));
  write(`app/bench/${OVERVIEW.slice("app/".length)}/page.tsx`, frozenOverview());
  const env = surroundings({ NODE_ENV: "production" });
  const { code, output } = await run(node(), [inProject("node_modules/next/dist/bin/next"), "build", COPY], { env });
  if (code === 0) return packBuilt(inCopy(".next", "static"));
  process.stderr.write(output);
  throw new Plain(`The copy for the bench could not be built: ${lastLine(output)}`);
}

/** Turbopack follows a link to packages that stay within its root, and the font is named by its path. */
function linkPackages() {
  rmSync(inCopy("node_modules"), { force: true });
  symlinkSync(inProject("node_modules"), inCopy("node_modules"), "junction");
}

/** The real overview page, word for word, behind a door that asks the database only the first time. */
const frozenOverview = () =>
  changed(read(`${OVERVIEW}/page.tsx`), `"@/lib/door"`, `"@/bench/frozen-door"`).replaceAll(/from "\.\//g, `from "@/${OVERVIEW}/`);

function changed(text, from, to) {
  if (!text.includes(from)) throw new Plain(`The bench looked for ${from} in a source and did not find it: bench/copy.mjs has to learn its new form.`);
  return text.replace(from, to);
}

function write(name, text) {
  mkdirSync(dirname(inCopy(name)), { recursive: true });
  writeFileSync(inCopy(name), text);
}
