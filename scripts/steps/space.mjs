import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Plain } from "./plain.mjs";

const megabytes = (bytes) => `${Math.ceil(bytes / 1_000_000)} MB`;

/** Better one sentence now than a half-written folder later. */
export async function needSpace(folder, bytes) {
  let at = resolve(folder);
  while (!existsSync(at)) at = dirname(at);
  const { bavail, bsize } = await statfs(at);
  if (bavail * bsize >= bytes) return;
  throw new Plain(`There is no space left on the disk that holds ${folder}: Alongside needs ${megabytes(bytes)}, and ${megabytes(bavail * bsize)} are free.`);
}
