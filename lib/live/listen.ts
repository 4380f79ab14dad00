import { sql } from "drizzle-orm";
import { setTimeout as pause } from "node:timers/promises";
import { inTransaction, listeningConnection } from "@/db/client";
import { settings } from "@/lib/settings";

/** Something was recorded in a chain of events; or something may have been missed, so look again at everything. */
export type Notice = { partnershipId: string; chainId: string } | "look again";
type Hear = (notice: Notice) => void;

const CHANNEL = "alongside_live";
const STILL_HERE = "still here";
const BEAT_MS = 10_000;
const ANSWER_MS = 3_000;
const START_MS = 5_000;
const AGAIN_MS = 1_000;

type Listening = { hearers: Set<Hear>; stop: AbortController | null };
const held = globalThis as unknown as { alongsideListening?: Listening };
const listening = (): Listening => (held.alongsideListening ??= { hearers: new Set(), stop: null });

/** Hears of everything recorded anywhere, over the one listening connection of this process. Gives the way to stop hearing. */
export function hearNotices(hear: Hear): () => void {
  const here = listening();
  here.hearers.add(hear);
  if (!here.stop) {
    here.stop = new AbortController();
    void keepListening(here, here.stop.signal);
  }
  return () => {
    here.hearers.delete(hear);
    if (here.hearers.size > 0) return;
    here.stop?.abort();
    here.stop = null;
  };
}

/** Listens until told to stop. A connection that is lost, or has fallen silent, is replaced; then everyone looks again. */
async function keepListening(here: Listening, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const connection = listeningConnection(settings().databaseDirectUrl);
    const ears = { heard: false };
    try {
      const ready = connection.listen(CHANNEL, (payload) => { ears.heard = true; tell(here, payload); }, () => tellAll(here, "look again"));
      await soon(ready, START_MS);
      await untilSilent(ears, signal);
    } catch {
      // Whatever it was, the answer is the same: end this connection and begin another.
    }
    await connection.end({ timeout: 0 }).catch(() => {});
    await rest(AGAIN_MS, signal);
  }
}

/** postgres.js can believe in a dead connection for ever, so we say something ourselves and see whether we hear it. */
async function untilSilent(ears: { heard: boolean }, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await rest(BEAT_MS, signal);
    if (signal.aborted) return;
    ears.heard = false;
    await inTransaction({}, (tx) => tx.execute(sql`select pg_notify(${CHANNEL}, ${STILL_HERE})`));
    await rest(ANSWER_MS, signal);
    if (!ears.heard) return;
  }
}

function tell(here: Listening, payload: string) {
  const [partnershipId, chainId] = payload.split("/");
  if (partnershipId && chainId) tellAll(here, { partnershipId, chainId });
}

const tellAll = (here: Listening, notice: Notice) => {
  for (const hear of here.hearers) hear(notice);
};

const rest = (ms: number, signal: AbortSignal) => pause(ms, undefined, { signal, ref: false }).catch(() => {});

const soon = <T>(work: Promise<T>, ms: number) =>
  Promise.race([work, pause(ms, undefined, { ref: false }).then(() => Promise.reject(new Error("The database did not begin to notify in time.")))]);
