import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { Plain } from "./plain.mjs";
import { inProject, node, PROJECT, surroundings } from "./project.mjs";
import { say } from "./say.mjs";
import { isStopping, whenStopping } from "./stopping.mjs";

const WAITS_MS = [500, 2_000, 5_000, 10_000];
const FORGIVEN_AFTER_MS = 120_000;
const STOPS_WITHIN_MS = 8_000;
const leaveWithParent = pathToFileURL(inProject("scripts/steps/leave-with-parent.mjs")).href;

/**
 * Starts a program and starts it again when it ends by itself, each time a little later. `brokenFor` rejects when it will
 * not stay up. `listen` may take its standard output; otherwise it speaks for itself.
 */
export function keepRunning(name, args, env, { listen, waits = WAITS_MS } = {}) {
  let child;
  let failures = 0;
  let replaced = false;
  let giveUp;
  const broken = new Promise((_, reject) => (giveUp = reject));
  broken.catch(() => {});

  const launch = () => {
    const began = Date.now();
    child = spawn(node(), ["--import", leaveWithParent, ...args], {
      cwd: PROJECT,
      env: surroundings({ ...env, ALONGSIDE_STARTED_BY: String(process.pid) }),
      // Its own group: Ctrl-C reaches us alone, and we end things in order.
      detached: process.platform !== "win32",
      stdio: ["ignore", listen ? "pipe" : "inherit", "inherit", "ipc"],
    });
    if (listen) child.stdout.on("data", listen);
    child.ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(signal ?? code)));
    child.ended.then((how) => ended(how, Date.now() - began));
  };

  const ended = async (how, lived) => {
    if (isStopping()) return;
    if (replaced) {
      replaced = false;
      return launch();
    }
    if (lived > FORGIVEN_AFTER_MS) failures = 0;
    const wait = waits[failures++];
    if (wait === undefined) return giveUp(new Plain(`The ${name} will not stay up (it ended with ${how}): its own lines above say why.`));
    say(`The ${name} ended (${how}). It is started again.`);
    await sleep(wait);
    if (!isStopping()) launch();
  };

  launch();
  whenStopping(() => end(child));
  const replace = () => {
    replaced = true;
    child.kill("SIGTERM");
  };
  return { broken, hasFailed: () => failures > 0, replace, pid: () => child.pid };
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const stubborn = setTimeout(() => child.kill("SIGKILL"), STOPS_WITHIN_MS);
  await child.ended;
  clearTimeout(stubborn);
}
