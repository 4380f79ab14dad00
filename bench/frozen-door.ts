import * as door from "@/lib/door";

export * from "@/lib/door";

const kept = globalThis as unknown as { frozen?: Map<string, Promise<unknown>> };
const opened = (kept.frozen ??= new Map());

/** Opens a page for real once, and then hands back the same result: the page without session and database. */
function once<Open extends (...asked: never[]) => Promise<unknown>>(open: Open): Open {
  const opensOnce = async (...asked: Parameters<Open>) => {
    const place = JSON.stringify([open.name, await (asked[0] as unknown as Promise<unknown>)]);
    return opened.get(place) ?? opened.set(place, open(...asked)).get(place);
  };
  return opensOnce as unknown as Open;
}

export const openOutline = once(door.openOutline);
export const openInside = once(door.openInside);
export const openHere = once(door.openHere);
