import { setTimeout as sleep } from "node:timers/promises";
import { keepRunning } from "./keep-running.mjs";
import { Plain } from "./plain.mjs";
import { inProject } from "./project.mjs";

const ANSWERS_WITHIN_MS = 120_000;

/** The web process. What Next says of itself before the first page answers is shown only when none does. */
export function startWeb({ port, demo, dev }, env) {
  const next = inProject("node_modules/next/dist/bin/next");
  const onThisMachineOnly = demo || dev ? ["-H", "localhost"] : [];
  let greeting = "";
  let isUp = false;
  const listen = (data) => (isUp ? process.stdout.write(data) : (greeting += data));
  const web = keepRunning("web process", [next, dev ? "dev" : "start", "-p", String(port), ...onThisMachineOnly], env, { listen });
  return { ...web, answers: () => answers(port, web).then(() => (isUp = true), (error) => (process.stderr.write(greeting), Promise.reject(error))) };
}

async function answers(port, web) {
  for (let giveUp = Date.now() + ANSWERS_WITHIN_MS; Date.now() < giveUp; await sleep(40)) {
    if (web.hasFailed()) throw new Plain("The web process ended before it answered: its own lines above say why.");
    const answer = await fetch(`http://localhost:${port}/healthz`, { signal: AbortSignal.timeout(30_000) }).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Plain(`The web process runs but does not answer at http://localhost:${port}/healthz.`);
}
