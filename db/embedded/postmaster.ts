import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const NOBODY_HAS_THIS_PID = "2147483647";
const pidFile = (data: string) => join(data, "postmaster.pid");

/** What the server running on this folder, or the one that was killed there, wrote down about itself. */
export function postmasterOf(data: string): { pid: number; port: number; ready: boolean } | undefined {
  if (!existsSync(pidFile(data))) return undefined;
  const lines = readFileSync(pidFile(data), "utf8").split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port, ready: lines[7]?.trim() === "ready" } : undefined;
}

/** True when no PostgreSQL of this folder has that number any more: it ended, or the number went to somebody else. */
export function isGone(pid: number, data: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return true;
  }
  const command = commandOf(pid);
  return command !== undefined && !command.includes(data);
}

/** Nothing is known on Windows (undefined). A process that ended but was not yet collected has an empty command line. */
function commandOf(pid: number): string | undefined {
  if (process.platform === "win32") return undefined;
  if (process.platform !== "linux") return spawnSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

/**
 * PostgreSQL believes a file whose number is alive, even where that is another program today. We change the number only:
 * the rest of the file lets PostgreSQL see for itself that nobody still works on this folder.
 */
export function disown(data: string) {
  const lines = readFileSync(pidFile(data), "utf8").split("\n");
  writeFileSync(pidFile(data), [NOBODY_HAS_THIS_PID, ...lines.slice(1)].join("\n"));
}
