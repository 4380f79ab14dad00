import { slugOf } from "@/lib/partnership/slugs";

type Band = "with" | "for" | "to";
type Given = { key: string; name: string; words: string; band: Band; place: number; leaveOut: boolean };
type RungRow = { key: string; name: string; words: string; band: Band };

const HEIGHT: Record<Band, number> = { to: 0, for: 1, with: 2 };

/** The rungs that stay, from the lowest: a rung that was there keeps its key, so that what was said of it still stands; a new one gets its own. */
export function keyed(given: readonly Given[], known: readonly string[]): RungRow[] {
  const used = new Set<string>();
  return given
    .filter((one) => !one.leaveOut)
    .map((one, at) => ({ one, at }))
    .sort((a, b) => a.one.place - b.one.place || a.at - b.at)
    .map(({ one: { key, name, words, band } }) => {
      const kept = known.includes(key) && !used.has(key) ? key : free(slugOf(name).slice(0, 30) || "rung", new Set([...used, ...known]));
      used.add(kept);
      return { key: kept, name, words, band };
    });
}

const free = (plain: string, taken: ReadonlySet<string>): string => {
  for (let n = 1; ; n++) {
    const key = n === 1 ? plain : `${plain}-${n}`;
    if (!taken.has(key)) return key;
  }
};

/** What is wrong with a ladder, in words; nothing where it can stand. */
export function rungsWrong(rungs: readonly RungRow[]): string | undefined {
  if (rungs.length < 2) return "A ladder has two rungs or more.";
  if (rungs.length > 12) return "A ladder has twelve rungs at most.";
  if (new Set(rungs.map(({ name }) => name.toLocaleLowerCase("en-GB"))).size < rungs.length) return "Two rungs have the same name.";
  const isMixed = rungs.some(({ band }, at) => at > 0 && HEIGHT[band] < HEIGHT[rungs[at - 1]!.band]);
  return isMixed ? "Put “doing with” above “doing for”, and “doing for” above “doing to”." : undefined;
}
