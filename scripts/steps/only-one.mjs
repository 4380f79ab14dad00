import { createHash } from "node:crypto";
import { existsSync, mkdirSync, realpathSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Takes a folder for this process. Gives nothing back when that worked, else who has it ("npm start, process 12").
 * The system itself lets go when we end, even when we are killed.
 */
export async function takeFolder(folder, who) {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const door = doorOf(realpathSync(folder));
  for (;;) {
    if (await listens(door, who)) return undefined;
    const holder = await askHolder(door);
    if (holder) return holder;
    if (process.platform === "darwin") rmSync(door, { force: true });
  }
}

/** Who has this folder now, if anybody. */
export const holderOf = async (folder) => (existsSync(folder) ? askHolder(doorOf(realpathSync(folder))) : undefined);

function doorOf(folder) {
  const name = `alongside-${createHash("sha256").update(folder).digest("hex").slice(0, 24)}`;
  if (process.platform === "linux") return `\0${name}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name);
}

const listens = (door, who) =>
  new Promise((resolve, reject) => {
    const server = createServer((asking) => asking.on("error", () => {}).end(`${who}, process ${process.pid}`));
    server.on("error", (error) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error)));
    server.listen(door, () => (server.unref(), resolve(true)));
  });

const askHolder = (door) =>
  new Promise((resolve) => {
    let answer = "";
    connect(door)
      .on("data", (data) => (answer += data))
      .on("error", () => resolve(undefined))
      .on("close", () => resolve(answer || undefined));
  });
