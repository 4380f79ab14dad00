import { GAP } from "./markdown";

const asPattern = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");

/** A text with these words taken out, wherever they stand and however they are spelt in capitals; the gap stays. Null where they do not stand. */
export function withoutWords(text: string, words: string): string | null {
  const all = new RegExp(`(?<![\\p{L}\\p{N}])${asPattern(words)}(?![\\p{L}\\p{N}])`, "giu");
  return all.test(text) ? text.replace(all, GAP) : null;
}
