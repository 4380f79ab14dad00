import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { closeSync, fstatSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { program } from "./binaries.ts";
import { CannotStart } from "./cannot-start.ts";
import { command, lastLine, neutral, noSpaceIn, type Cluster } from "./cluster.ts";
import { disown, isGone, postmasterOf } from "./postmaster.ts";

export type Server = { pid: number; port: number };

const STARTS_WITHIN_MS = 60_000;
const STOPS_WITHIN_MS = 20_000;
const LOG_AT_MOST = 1_000_000;
const isWindows = process.platform === "win32";

/** The server that runs on this cluster already, if there is one. Waits for one that is coming up or going down. */
export async function runningServer(cluster: Cluster): Promise<Server | undefined> {
  for (let waited = 0; waited < STARTS_WITHIN_MS; waited += 50) {
    const left = postmasterOf(cluster.data);
    if (!left) return undefined;
    if (isGone(left.pid, cluster.data)) {
      disown(cluster.data);
      return undefined;
    }
    if (left.ready) return left;
    await sleep(50);
  }
  throw new CannotStart(`A PostgreSQL on ${cluster.data} neither starts nor stops: end it and start again.`);
}

/** Starts the server, on the port it had before where that is free: then those who knew it find it again. */
export async function launch(cluster: Cluster, settings: Record<string, string>): Promise<Server> {
  const before = postmasterOf(cluster.data)?.port;
  const giveUp = Date.now() + STARTS_WITHIN_MS;
  for (let port = before ?? (await freePort()); ; ) {
    const result = await attempt(cluster, port, settings);
    if ("pid" in result) return result;
    if (/No space left/i.test(result.why)) throw noSpaceIn(cluster.dir);
    if (Date.now() > giveUp || !isPassing(result.why)) throw new CannotStart(`PostgreSQL did not start: ${lastLine(result.why)}`);
    if (/could not bind/i.test(result.why)) port = await freePort();
    await sleep(100);
  }
}

/** After a kill the last processes of the old server need a moment to notice. */
const isPassing = (why: string) => /pre-existing shared memory block|could not bind|the database system is shutting down/i.test(why);

async function attempt(cluster: Cluster, port: number, settings: Record<string, string>): Promise<Server | { why: string }> {
  const log = join(cluster.dir, "pg.log");
  const output = openLog(log);
  const start = fstatSync(output).size;
  const all = Object.entries({ ...settingsOfEveryServer, port, ...settings }).map(([name, value]) => `--${name}=${value}`);
  const { exe, args, as } = command(cluster.account, program(cluster.binaries, "postgres"), ["-D", cluster.data, ...all]);
  // Its own session: Ctrl-C in the terminal must reach us, not PostgreSQL, which we stop last.
  const child = spawn(exe, args, { ...as, cwd: cluster.dir, env: neutral(), detached: !isWindows, stdio: ["ignore", output, output] });
  closeSync(output);
  let never: Error | undefined;
  child.on("error", (error) => (never = error));
  for (let waited = 0; waited < STARTS_WITHIN_MS; waited += 15) {
    if (never) return { why: never.message };
    if (hasEnded(child)) return { why: readFileSync(log).subarray(start).toString("utf8") || "it stopped without a word" };
    const left = postmasterOf(cluster.data);
    if (child.pid !== undefined && left?.pid === child.pid && left.ready) {
      child.unref();
      return { pid: child.pid, port };
    }
    await sleep(15);
  }
  child.kill("SIGQUIT");
  return { why: "it was not ready within a minute" };
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

const settingsOfEveryServer = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "60",
  shared_buffers: "128MB",
  log_min_messages: "warning",
};

function openLog(log: string) {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_AT_MOST) rmSync(log);
  return openSync(log, "a", 0o600);
}

/** Lets running statements go, writes everything down, and returns when the process is gone. */
export async function stopServer(cluster: Cluster, { pid }: Server) {
  if (isWindows) spawnSync(program(cluster.binaries, "pg_ctl"), ["stop", "-D", cluster.data, "-m", "fast", "-w"]);
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    if (isGone(pid, cluster.data)) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < STOPS_WITHIN_MS && !isGone(pid, cluster.data); waited += 20) await sleep(20);
  }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
