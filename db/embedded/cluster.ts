import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accountFor, handOver, type Account } from "./account.ts";
import { program, type Binaries } from "./binaries.ts";
import { CannotStart } from "./cannot-start.ts";

export const OWNER = "postgres";

/** A folder of databases on disk, and what is needed to run it. */
export type Cluster = { dir: string; data: string; password: string; binaries: Binaries; account: Account };

/** Neutral in language and clock, so that a message can be read back and no machine differs from another. */
export const neutral = (): NodeJS.ProcessEnv => ({ ...process.env, LC_ALL: "C", LC_MESSAGES: "C", TZ: "UTC" });

export const command = ({ before, uid, gid }: Account, exe: string, args: string[]) => {
  const [first = exe, ...rest] = [...before, exe, ...args];
  return { exe: first, args: rest, as: before.length > 0 ? {} : { uid, gid } };
};

/** Finds the cluster in this folder, or makes it. A half-made one never gets the final name. */
export function openCluster(dir: string, binaries: Binaries, mayBeLost: boolean): Cluster {
  mkdirSync(dir, { recursive: true, mode: 0o711 });
  const account = accountFor(dir, binaries.folder);
  const data = join(dir, "pg");
  const passwordFile = join(dir, "pg.password");
  if (!existsSync(join(data, "PG_VERSION"))) makeCluster({ dir, data, binaries, account, passwordFile, mayBeLost });
  refuseAnotherVersion(data, binaries);
  handOver(data, account);
  return { dir, data, binaries, account, password: readPassword(passwordFile) };
}

type Plan = Omit<Cluster, "password"> & { passwordFile: string; mayBeLost: boolean };

function makeCluster({ dir, data, binaries, account, passwordFile, mayBeLost }: Plan) {
  const unfinished = `${data}.new`;
  const handedPassword = `${data}.new.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const password = randomBytes(24).toString("base64url");
  writeFileSync(handedPassword, password, { mode: 0o600 });
  handOver(unfinished, account);
  handOver(handedPassword, account);
  const { exe, args, as } = command(account, program(binaries, "initdb"), [
    "--no-instructions",
    `--pgdata=${unfinished}`,
    `--username=${OWNER}`,
    "--auth=scram-sha-256",
    `--pwfile=${handedPassword}`,
    "--encoding=UTF8",
    ...wordsOfAllLanguages(binaries),
    ...(mayBeLost ? ["--no-sync"] : []),
  ]);
  const made = spawnSync(exe, args, { ...as, cwd: dir, env: neutral(), encoding: "utf8" });
  rmSync(handedPassword, { force: true });
  if (made.status !== 0) throw couldNotMake(dir, made.error?.message ?? made.stderr);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  renameSync(unfinished, data);
}

/** Capital letters and accents (Zoë, Siân) fold right on every machine, whatever languages are installed on it. */
const wordsOfAllLanguages = ({ major }: Binaries) =>
  major >= 17
    ? ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    : [process.platform === "linux" ? "--locale=C.UTF-8" : "--locale=C"];

function couldNotMake(dir: string, why: string) {
  if (/No space left/i.test(why)) return noSpaceIn(dir);
  return new CannotStart(`PostgreSQL could not make its files in ${dir}: ${lastLine(why)}`);
}

export const noSpaceIn = (dir: string) =>
  new CannotStart(`There is no space left on the disk that holds ${dir}: free some and start again.`);

export const lastLine = (text: string) => text.trim().split("\n").at(-1) ?? "";

function refuseAnotherVersion(data: string, binaries: Binaries) {
  const made = readFileSync(join(data, "PG_VERSION"), "utf8").trim();
  if (made === String(binaries.major)) return;
  throw new CannotStart(`The database in ${data} was made by PostgreSQL ${made}, and this is PostgreSQL ${binaries.major}.`);
}

function readPassword(file: string) {
  if (!existsSync(file)) throw new CannotStart(`${file} is missing: without it nobody can open the database beside it.`);
  return readFileSync(file, "utf8").trim();
}
