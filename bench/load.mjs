import autocannon from "autocannon";
import { Plain } from "../scripts/steps/plain.mjs";

const ROUNDS = 31;
const SECONDS = 1;
const WARM_UP_SECONDS = 5;
const CONNECTIONS = 4;

/**
 * Pages a second of two addresses, asked in turns (A B A B …), so that what else the machine does falls on both alike.
 * The ratio is the median of the rounds' own ratios.
 */
export async function sideBySide(a, b, tell) {
  await pagesASecond(a, WARM_UP_SECONDS);
  await pagesASecond(b, WARM_UP_SECONDS);
  const rounds = [];
  for (let round = 1; round <= ROUNDS; round++) {
    tell(`round ${round} of ${ROUNDS}`);
    rounds.push({ a: await pagesASecond(a, SECONDS), b: await pagesASecond(b, SECONDS) });
  }
  const ratios = rounds.map((round) => round.a / round.b);
  return {
    a: median(rounds.map((round) => round.a)),
    b: median(rounds.map((round) => round.b)),
    ratio: median(ratios),
    from: Math.min(...ratios),
    to: Math.max(...ratios),
  };
}

/** How it was measured, for the words beside the figures. */
export const HOW = `medians of ${ROUNDS} rounds of ${SECONDS} s, in turns, ${CONNECTIONS} connections`;

async function pagesASecond({ url, cookie }, duration) {
  const { requests, non2xx, errors, ...result } = await autocannon({ url, headers: { cookie }, connections: CONNECTIONS, duration });
  if (non2xx + errors > 0) throw new Plain(`${new URL(url).pathname} did not answer well: ${non2xx} refusals and ${errors} errors in ${requests.total} requests.`);
  return requests.total / result.duration;
}

export function median(figures) {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
