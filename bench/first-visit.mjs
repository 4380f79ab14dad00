import { get } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Plain } from "../scripts/steps/plain.mjs";
import { tellLine, verdict } from "./report.mjs";
import { waitingLink } from "./visitors.mjs";

const AT_MOST_KB = 150;
const UNPACK = { gzip: gunzipSync, br: brotliDecompressSync };
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** 4: what the invitation page sends to a browser that was never here, as compressed on the wire. */
export async function firstVisit({ at, ownerUrl, authSecret, demo }) {
  const page = await sent(`${at}/invitation/${await waitingLink(ownerUrl, demo.id, authSecret)}`);
  const html = page.text();
  const scripts = await sentAll(at, addressesIn(html, /\/_next\/static\/[\w./~-]+\.js/g, forOldBrowsers(html)));
  const styles = await sentAll(at, addressesIn(html, /\/_next\/static\/[\w./~-]+\.css/g));
  const fonts = await sentAll(at, addressesIn(html, /\/_next\/static\/[\w./~-]+\.woff2/g));
  const parts = { "the page": [page], scripts, styles };
  const total = sum(Object.values(parts).flat());
  const holds = verdict({
    what: "A first visit to the invitation page, compressed, besides the font",
    asked: `at most ${AT_MOST_KB} kB`,
    measured: kB(total),
    holds: total <= AT_MOST_KB * 1000,
  });
  for (const [name, files] of Object.entries(parts)) tellLine(`    ${name.padEnd(14)} ${kB(sum(files)).padStart(9)} in ${files.length}, the largest ${kB(Math.max(0, ...files.map((file) => file.bytes)))}`);
  tellLine(`    ${"besides: font".padEnd(14)} ${kB(sum(fonts)).padStart(9)}`);
  return holds;
}

const sum = (files) => files.reduce((bytes, file) => bytes + file.bytes, 0);

/** Every address that the page names, wherever it stands in it: also what the scripts will ask for next. */
const addressesIn = (html, pattern, without = []) => [...new Set(html.match(pattern) ?? [])].filter((address) => !without.includes(address));

/** Scripts for browsers without modules, which no browser of the last years asks for. */
const forOldBrowsers = (html) => [...html.matchAll(/<script[^>]*nomodule[^>]*>/gi)].flatMap(([tag]) => tag.match(/\/_next\/static\/[\w./~-]+\.js/g) ?? []);

const sentAll = (at, addresses) => Promise.all(addresses.map((address) => sent(`${at}${address}`)));

/** Asks as a browser does, and counts what comes over the wire before it is unpacked. */
const sent = (url) =>
  new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "gzip, deflate, br" } }, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        if (answer.statusCode !== 200) return reject(new Plain(`The invitation page, or a part of it, answered ${answer.statusCode}.`));
        const body = Buffer.concat(chunks);
        const unpack = UNPACK[answer.headers["content-encoding"]] ?? ((plain) => plain);
        resolve({ bytes: body.length, text: () => unpack(body).toString("utf8") });
      });
    }).on("error", reject);
  });
