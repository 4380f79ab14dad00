import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { foldSameChunks } from "./fold.mjs";

const WORTH_PACKING = /\.(?:js|css|svg|json|txt)$/;
const LEAST_BYTES = 1_000;
const ways = { br: promisify(brotliCompress), gz: promisify(gzip) };

/** What Next has built, made light: for who visits, and for the machine that serves it. */
export const makeLight = (dist) => Promise.all([packForVisitors(join(dist, "static")), foldSameChunks(join(dist, "server", "chunks"))]);

/** Packs each built script and style once, as small as it goes: a visitor with an old phone waits for every byte. */
async function packForVisitors(folder) {
  const files = await readdir(folder, { recursive: true });
  await Promise.all(files.filter((name) => WORTH_PACKING.test(name)).map((name) => pack(join(folder, name))));
}

async function pack(file) {
  const plain = await readFile(file);
  if (plain.length < LEAST_BYTES) return;
  await Promise.all(Object.entries(ways).map(async ([ending, way]) => writeFile(`${file}.${ending}`, await way(plain))));
}
