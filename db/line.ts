import { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

const AT_ONCE = 20;
const A_SECOND = 10;
let left = AT_ONCE;
let since = performance.now();

/** At most ten new connections a second after the first twenty: postgres.js itself asks again without a pause. */
async function turn(): Promise<void> {
  const now = performance.now();
  left = Math.min(AT_ONCE, left + ((now - since) / 1000) * A_SECOND);
  since = now;
  left -= 1;
  if (left < 0) await wait((-left / A_SECOND) * 1000);
}

type Where = { host: string[]; port: number[]; path?: string | false };

/** A line to PostgreSQL, handed to postgres.js. Trouble shows itself as it would on its own socket. */
export async function line({ host, port, path }: Where): Promise<Socket> {
  await turn();
  const socket = Object.assign(new Socket(), { host: host[0] });
  return path ? socket.connect(path) : socket.connect(port[0]!, host[0]!);
}
