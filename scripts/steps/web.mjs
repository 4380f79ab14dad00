import { setTimeout as sleep } from "node:timers/promises";
import { keepRunning } from "./keep-running.mjs";
import { Plain } from "./plain.mjs";
import { inProject, PROJECT } from "./project.mjs";

const ANSWERS_WITHIN_MS = 120_000;

/** The web process. What Next says of itself before the first page answers is shown only when none does. */
export function startWeb({ port, demo, dev }, env) {
  let greeting = "";
  let isUp = false;
  const listen = (data) => (isUp ? process.stdout.write(data) : (greeting += data));
  const web = keepRunning("web process", dev ? devArgs(port) : pagesArgs(PROJECT, port, demo), env, { listen });
  return { ...web, answers: () => answers(port, web).then(() => (isUp = true), (error) => (process.stderr.write(greeting), Promise.reject(error))) };
}

const devArgs = (port) => [inProject("node_modules/next/dist/bin/next"), "dev", "-p", String(port), "-H", "localhost"];
export const pagesArgs = (folder, port, onThisMachineOnly) => [inProject("scripts/serve-pages.mjs"), folder, String(port), ...(onThisMachineOnly ? ["localhost"] : [])];

async function answers(port, web) {
  for (let giveUp = Date.now() + ANSWERS_WITHIN_MS; Date.now() < giveUp; await sleep(40)) {
    if (web.hasFailed()) throw new Plain("The web process ended before it answered: its own lines above say why.");
    const answer = await fetch(`http://localhost:${port}/healthz`, { signal: AbortSignal.timeout(30_000) }).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Plain(`The web process runs but does not answer at http://localhost:${port}/healthz.`);
}
