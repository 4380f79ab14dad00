import { spawnSync } from "node:child_process";
import { chownSync, existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CannotStart } from "./cannot-start.ts";

/** How to start PostgreSQL here: words put before the command, and the account it runs as. */
export type Account = { before: string[]; uid?: number; gid?: number };

const NOBODY = 65534;
const OURSELVES: Account = { before: [] };
/** PostgreSQL sees another account here, while outside it is still root: for folders only root can reach. */
const MASKED: Account = { before: ["unshare", "--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, "--"], uid: 0, gid: 0 };

/** PostgreSQL refuses to run as root. As root we lend it an account that can reach every folder it needs. */
export function accountFor(...folders: string[]): Account {
  if (process.getuid?.() !== 0) return OURSELVES;
  const lent = lentAccount();
  if (lent && folders.every((folder) => reaches(lent, folder))) return lent;
  if (spawnSync("unshare", [...MASKED.before.slice(1), "true"]).status === 0) return MASKED;
  throw new CannotStart(
    `PostgreSQL does not run as root, and no other account can reach ${folders.join(" and ")}: ` +
      "start Alongside as another account, or move it where others may look, such as /srv.",
  );
}

function lentAccount(): Account | undefined {
  const lines = readFileSync("/etc/passwd", "utf8").split("\n").map((line) => line.split(":"));
  const line = lines.find(([name]) => name === "postgres") ?? lines.find(([name]) => name === "nobody");
  return line && { before: [], uid: Number(line[2]), gid: Number(line[3]) };
}

function reaches({ uid, gid }: Account, folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(at) && !mayEnter(statSync(at), uid, gid)) return false;
    if (at === dirname(at)) return true;
  }
}

const mayEnter = (place: { uid: number; gid: number; mode: number }, uid?: number, gid?: number) =>
  (place.mode & (place.uid === uid ? 0o100 : place.gid === gid ? 0o010 : 0o001)) !== 0;

/** The project may have moved to where another account is needed: what PostgreSQL works on goes with it. */
export function handOver(path: string, { uid, gid }: Account) {
  if (uid === undefined || gid === undefined || !existsSync(path) || lstatSync(path).uid === uid) return;
  for (const each of [path, ...everythingIn(path)]) chownSync(each, uid, gid);
}

const everythingIn = (path: string) =>
  statSync(path).isDirectory() ? readdirSync(path, { recursive: true }).map((name) => join(path, String(name))) : [];
