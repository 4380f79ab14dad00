export type Band = "with" | "for" | "to";
export type LadderRung = { key: string; position: number; name: string; words: string; band: Band };

export const bandWords: Record<Band, string> = { with: "Doing with", for: "Doing for", to: "Doing to" };

const TONES = ["rung-1", "rung-2", "rung-3", "rung-4", "rung-5", "rung-6", "rung-7"] as const;

/** Seven tones for any number of rungs: the lowest has the first, the highest the last. */
export function rungTone(position: number, count: number) {
  const share = count > 1 ? (position - 1) / (count - 1) : 1;
  return TONES[Math.min(6, Math.max(0, Math.round(share * 6)))] ?? "rung-1";
}

/** Neighbours of one band, in the order they stand. */
export function inBands<R extends { band: Band }>(rungs: R[]) {
  const bands: { band: Band; rungs: R[] }[] = [];
  for (const rung of rungs) {
    const last = bands.at(-1);
    if (last?.band === rung.band) last.rungs.push(rung);
    else bands.push({ band: rung.band, rungs: [rung] });
  }
  return bands;
}
