import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { holderOf } from "./only-one.mjs";
import { Plain } from "./plain.mjs";
import { inProject } from "./project.mjs";
import { lastLine, run } from "./run.mjs";
import { say, step } from "./say.mjs";
import { needSpace } from "./space.mjs";

const INSTALL_NEEDS = 1_200_000_000;

/** Installs exactly what package-lock.json says, unless that is what lies there already. */
export async function installPackages({ quiet }) {
  if (stampThere() === stampWanted() || isInstalled()) return;
  await refuseUnderRunning();
  const notice = "Installing what Alongside needs. The first time takes a minute or two.";
  if (quiet) {
    console.error(notice);
    return npmCi();
  }
  say(notice);
  await step("Packages", async () => {
    await npmCi();
    return "installed";
  });
}

const stampFile = inProject("node_modules", ".alongside-lock");
const textOf = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");
const stampThere = () => textOf(stampFile);
const stampWanted = () => createHash("sha256").update(textOf(inProject("package-lock.json"))).digest("hex") + ` ${process.platform} ${process.arch}`;

/** Installing takes the packages away from under a running Alongside. */
async function refuseUnderRunning() {
  const said = process.env.DATA_DIR || /^\s*DATA_DIR\s*=\s*(.+?)\s*$/m.exec(textOf(inProject(".env")))?.[1] || ".data";
  const holder = await holderOf(resolve(inProject(), said));
  if (holder) throw new Plain(`The packages have changed and Alongside is running (${holder}): stop it first, then start again.`);
}

const listIn = (...names) => {
  const file = inProject(...names);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
};

/** A developer's own `npm install` counts too: npm writes down what is there. Packages for other machines are left out. */
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
  if (code === 0) return writeFileSync(stampFile, stampWanted());
  process.stderr.write(output);
  throw new Plain(whyNot(output));
}

function whyNot(output) {
  if (/ENOSPC/.test(output)) return "There is no space left on the disk: free some and start again.";
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET/.test(output)) return "The packages could not be fetched: is this machine on the internet?";
  const why = output.split("\n").find((line) => /^npm error [^a-z]*[A-Z`].*\./.test(line)) ?? lastLine(output);
  return `The packages could not be installed: ${why.replace("npm error ", "")}`;
}
