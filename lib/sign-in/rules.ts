const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How long whoever reads the address before can take a change of it back. */
export const UNDO_MS = 7 * 24 * 60 * 60_000;
/** A link lasts half an hour, a code ten minutes and five tries (ASVS 6.5). */
export const LINK_MS = 30 * MINUTE_MS;
export const CODE_MS = 10 * MINUTE_MS;
export const CODE_TRIES = 5;

/** People with a role see more, so they are asked again sooner; a family is not. */
export const SESSION_MS = { withRole: 12 * HOUR_MS, family: 14 * 24 * HOUR_MS };

export type Limit = { tries: number; ms: number };
export const LIMITS = {
  "ask, by address": { tries: 5, ms: 15 * MINUTE_MS },
  "ask, by address in a day": { tries: 20, ms: 24 * HOUR_MS },
  "ask, by network": { tries: 30, ms: 15 * MINUTE_MS },
  "finish, by network": { tries: 60, ms: 15 * MINUTE_MS },
  "wrong codes, by address": { tries: 10, ms: HOUR_MS },
} as const satisfies Record<string, Limit>;
export type LimitName = keyof typeof LIMITS;

const FRONT = "/";
/** Pages that would send somebody straight back, or away again. */
const NOT_A_PLACE = /^\/(sign-in|sign-out|api|demo)(\/|$)/;

/**
 * Where to go after signing in: a path of ours, or the front page. What a browser would read as another site's address
 * (`//evil.example`, `/\evil.example`, `https:evil.example`) never passes.
 */
export function placeOfOurs(next: string, origin: string): string {
  if (next.length > 2_000 || !/^\/(?![/\\])/.test(next) || /[\u0000-\u001F\u007F\\]/.test(next)) return FRONT;
  if (!URL.canParse(next, origin)) return FRONT;
  const there = new URL(next, origin);
  if (there.origin !== origin || there.pathname.startsWith("//") || NOT_A_PLACE.test(there.pathname)) return FRONT;
  return there.pathname + there.search + there.hash;
}

/** p•••@gmail.com: enough for its owner to know it, not enough for anybody else. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return `${[...address][0] ?? ""}•••${address.slice(at)}`;
}
