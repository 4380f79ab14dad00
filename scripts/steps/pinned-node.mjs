import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Plain } from "./plain.mjs";
import { node, PROJECT, surroundings } from "./project.mjs";
import { whenStopping } from "./stopping.mjs";

const NEEDED = 24;

/** True when the pinned Node did the work in our place. False when we are that Node, or as good as it. */
export async function handOver(script) {
  const pinned = node();
  const version = pinned === process.execPath ? process.version : spawnSync(pinned, ["--version"], { encoding: "utf8" }).stdout?.trim();
  if (version === process.version) return refuseOlder();
  const child = spawn(pinned, [fileURLToPath(script), ...process.argv.slice(2)], {
    cwd: PROJECT,
    env: surroundings(),
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  const ended = new Promise((resolve) => child.on("exit", (code, signal) => resolve(signal ? 1 : code)));
  whenStopping(() => (child.kill("SIGTERM"), ended));
  process.exit(await ended);
}

function refuseOlder() {
  if (Number(process.versions.node.split(".")[0]) >= NEEDED) return false;
  throw new Plain(`On ${process.platform} (${process.arch}) Alongside needs Node ${NEEDED} or newer, and this is Node ${process.versions.node}.`);
}
