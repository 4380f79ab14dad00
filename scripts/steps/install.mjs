import { existsSync, readFileSync } from "node:fs";
import { Plain } from "./plain.mjs";
import { inProject } from "./project.mjs";
import { lastLine, run } from "./run.mjs";
import { say, step } from "./say.mjs";
import { needSpace } from "./space.mjs";

const INSTALL_NEEDS = 1_200_000_000;

/** Installs exactly what package-lock.json says, unless that is what lies there already. */
export async function installPackages({ quiet }) {
  if (isInstalled()) return;
  if (quiet) return npmCi();
  say("Installing what Alongside needs. The first time takes a minute or two.");
  await step("Packages", async () => {
    await npmCi();
    return "installed";
  });
}

const listIn = (...names) => {
  const file = inProject(...names);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
};

/** npm writes down what it installed. Packages for other machines are left out there; ours must be in. */
function isInstalled() {
  const wanted = listIn("package-lock.json");
  const there = listIn("node_modules", ".package-lock.json");
  if (!wanted || !there) return false;
  const ours = Object.keys(wanted[""].optionalDependencies ?? {}).map((name) => `node_modules/${name}`);
  return Object.entries(wanted).every(([path, { version, optional, os, cpu }]) => {
    if (path === "" || there[path]?.version === version) return true;
    return optional && !(ours.includes(path) && isFor(os, process.platform) && isFor(cpu, process.arch));
  });
}

const isFor = (allowed, here) => allowed === undefined || [allowed].flat().includes(here);

async function npmCi() {
  await needSpace(inProject(), INSTALL_NEEDS);
  const npm = process.env.npm_execpath;
  const words = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const { code, output } = await (npm?.endsWith("npm-cli.js")
    ? run(process.execPath, [npm, ...words], { env: process.env })
    : run(process.platform === "win32" ? "npm.cmd" : "npm", words, { env: process.env }));
  if (code === 0) return;
  process.stderr.write(output);
  throw new Plain(whyNot(output));
}

function whyNot(output) {
  if (/ENOSPC/.test(output)) return "There is no space left on the disk: free some and start again.";
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET/.test(output)) return "The packages could not be fetched: is this machine on the internet?";
  return `The packages could not be installed: ${lastLine(output)}`;
}
