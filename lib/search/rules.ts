import { tidy } from "@/lib/form/input";

export const MOST_LETTERS = 80;
export const LEAST_LETTERS = 2;
/** How many of each kind are shown. */
export const SHOWN = 10;
const AROUND = 90;

/** What the address asks for, made safe to look for. */
export const askedFor = (sent: string | string[] | undefined): string =>
  tidy(typeof sent === "string" ? sent : "").replace(/\s+/g, " ").slice(0, MOST_LETTERS).trim();

/** The words around the first one that was asked for, without the marks of small Markdown; the beginning where none stands there letter by letter. */
export function excerptOf(body: string, asked: string): string {
  const plain = body.replace(/^[>\-*]\s+/gm, "").replace(/\*+/g, "").replace(/\s+/g, " ").trim();
  const places = asked.toLowerCase().split(" ").map((word) => plain.toLowerCase().indexOf(word)).filter((place) => place >= 0);
  const from = Math.max(0, Math.min(...places, plain.length) === plain.length ? 0 : Math.min(...places) - AROUND);
  const start = from === 0 ? 0 : plain.indexOf(" ", from) + 1;
  const cut = plain.slice(start, start + 2 * AROUND);
  const whole = start + cut.length >= plain.length ? cut : cut.slice(0, Math.max(cut.lastIndexOf(" "), 1));
  return `${start > 0 ? "… " : ""}${whole}${start + whole.length < plain.length ? " …" : ""}`;
}
