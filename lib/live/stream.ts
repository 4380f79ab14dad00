import { createHash } from "node:crypto";
import { inTransaction } from "@/db/client";
import { seeNowhere } from "@/lib/access/see";
import { hearNotices, type Notice } from "./listen";
import { peopleInside, sessionsThatLast } from "./read";

type Open = { personId: string; tokenHash: string; send: (text: string) => void; end: () => void };
type Streams = { open: Set<Open>; waiting: Set<string>; close: (() => void) | null };

const BEAT_MS = 15_000;
const GATHER_MS = 100;
const STREAMS_A_PERSON = 8;
const UNREAD_AT_MOST = 64;

const held = globalThis as unknown as { alongsideStreams?: Streams };
const streams = (): Streams => (held.alongsideStreams ??= { open: new Set(), waiting: new Set(), close: null });

/**
 * A stream for one browser of somebody signed in. It says only that something changed, in which work, and only for works
 * where they have a seat at that moment; what changed is asked for through the door. It ends with the session.
 */
export function openStream({ personId, token }: { personId: string; token: string }): ReadableStream<Uint8Array> {
  const words = new TextEncoder();
  let leave = () => {};
  return new ReadableStream({
    start(controller) {
      const one: Open = {
        personId,
        tokenHash: createHash("sha256").update(token).digest("hex"),
        send: (text) => ((controller.desiredSize ?? 0) < -UNREAD_AT_MOST ? one.end() : controller.enqueue(words.encode(text))),
        end: () => {
          if (!streams().open.has(one)) return;
          leave();
          controller.close();
        },
      };
      leave = () => forget(one);
      keep(one);
      one.send(`retry: 3000\n${LOOK_AGAIN}`);
    },
    cancel: () => leave(),
  });
}

const LOOK_AGAIN = "event: look\ndata: again\n\n";
const changed = (workId: string) => `event: changed\ndata: ${workId}\n\n`;

function keep(one: Open) {
  const here = streams();
  const theirs = [...here.open].filter((other) => other.personId === one.personId);
  if (theirs.length >= STREAMS_A_PERSON) theirs[0]!.end();
  here.open.add(one);
  here.close ??= begin(here);
}

function forget(one: Open) {
  const here = streams();
  here.open.delete(one);
  if (here.open.size > 0) return;
  here.close?.();
  here.close = null;
}

function begin(here: Streams): () => void {
  const beat = setInterval(() => void stillSignedIn(here), BEAT_MS);
  beat.unref();
  const deafen = hearNotices((notice) => gather(here, notice));
  // A web server that is asked to stop waits for every open answer, and a stream would never end by itself.
  const stopping = () => {
    for (const one of here.open) one.end();
  };
  for (const signal of STOPS) process.once(signal, stopping);
  return () => {
    clearInterval(beat);
    deafen();
    for (const signal of STOPS) process.off(signal, stopping);
  };
}

const STOPS = ["SIGTERM", "SIGINT"] as const;

/** A deed may be told several times in a breath (its letters, its jobs); open pages are told once. */
function gather(here: Streams, notice: Notice) {
  if (notice === "look again") return toAll(here, LOOK_AGAIN);
  const key = `${notice.partnershipId}/${notice.chainId}`;
  if (notice.chainId === notice.partnershipId || here.waiting.has(key)) return;
  here.waiting.add(key);
  setTimeout(() => {
    here.waiting.delete(key);
    void tellThoseInside(here, notice);
  }, GATHER_MS).unref();
}

async function tellThoseInside(here: Streams, { partnershipId, chainId }: Exclude<Notice, string>) {
  if (here.open.size === 0) return;
  try {
    const inside = await inTransaction({ partnershipId, readOnly: true }, (reader) => peopleInside(reader, partnershipId, chainId));
    for (const one of here.open) if (inside.has(one.personId)) one.send(changed(chainId));
  } catch {
    // Who may hear is not known, so nobody is told what changed: all ask again, through the door.
    toAll(here, LOOK_AGAIN);
  }
}

/** The heartbeat: keeps the way open through proxies, and ends the streams whose session has ended. */
async function stillSignedIn(here: Streams) {
  const hashes = [...new Set([...here.open].map((one) => one.tokenHash))];
  const lasting = await seeNowhere((reader) => sessionsThatLast(reader, hashes)).catch(() => new Set(hashes));
  for (const one of here.open) {
    if (lasting.has(one.tokenHash) || !hashes.includes(one.tokenHash)) one.send(": still here\n\n");
    else {
      one.send("event: over\ndata: signed out\n\n");
      one.end();
    }
  }
}

const toAll = (here: Streams, text: string) => {
  for (const one of here.open) one.send(text);
};
