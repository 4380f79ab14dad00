/** What a page hears: a work changed, look again in any case, or whether the stream works at all. */
export type Heard = { kind: "changed"; workId: string } | { kind: "look" } | { kind: "state"; works: boolean };
type Hear = (heard: Heard) => void;

const NAME = "alongside-live";
const AGAIN_MS = 30_000;
const ASK = { kind: "anyone?" } as const;

/**
 * Hears of changes over one event stream for the whole browser: the tab that holds the lock opens it and tells the others.
 * Where a browser cannot do that, there is no stream, and pages ask by the clock. Gives the way to leave.
 */
export function joinStream(hear: Hear): () => void {
  if (typeof EventSource === "undefined" || typeof BroadcastChannel === "undefined" || !navigator.locks) return () => {};
  const others = new BroadcastChannel(NAME);
  const post = others.postMessage.bind(others);
  const leaving = new AbortController();
  let works: boolean | null = null;
  const tell: Hear = (heard) => {
    if (heard.kind === "state") works = heard.works;
    hear(heard);
    post(heard);
  };
  others.addEventListener("message", ({ data }: MessageEvent<Heard | typeof ASK>) => {
    if (data.kind !== "anyone?") hear(data);
    else if (works !== null) post({ kind: "state", works } satisfies Heard);
  });
  post(ASK);
  const lead = () =>
    new Promise<void>((release) => {
      // Our turn may come in the very moment in which we leave.
      if (leaving.signal.aborted) return release();
      const close = openStream(tell);
      leaving.signal.addEventListener("abort", () => {
        close();
        release();
      });
    });
  // Refused only when we leave before our turn.
  navigator.locks.request(NAME, { signal: leaving.signal }, lead).catch(() => {});
  return () => {
    leaving.abort();
    others.close();
  };
}

/** The stream itself. The browser mends a broken line; where the server ended it, we try again later. */
function openStream(tell: Hear): () => void {
  let source: EventSource;
  let later: ReturnType<typeof setTimeout> | undefined;
  const ended = () => {
    source.close();
    tell({ kind: "state", works: false });
    later = setTimeout(open, AGAIN_MS);
  };
  const open = () => {
    source = new EventSource("/api/live");
    source.addEventListener("open", () => tell({ kind: "state", works: true }));
    source.addEventListener("look", () => tell({ kind: "look" }));
    source.addEventListener("changed", (event: MessageEvent<string>) => tell({ kind: "changed", workId: event.data }));
    source.addEventListener("over", ended);
    source.addEventListener("error", () => (source.readyState === EventSource.CLOSED ? ended() : tell({ kind: "state", works: false })));
  };
  open();
  return () => {
    clearTimeout(later);
    source.close();
  };
}
