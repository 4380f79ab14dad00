import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
const [lightCss = "", darkCss = ""] = css.split("@media screen and (prefers-color-scheme: dark)");

const coloursIn = (text: string) =>
  Object.fromEntries([...text.matchAll(/--color-([\w-]+):\s*(#[0-9A-Fa-f]{6})/g)].map(([, name = "", hex = ""]) => [name, hex]));

const light = coloursIn(lightCss);
const dark = { ...light, ...coloursIn(darkCss) };

/** WCAG 2.2, relative luminance. */
function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(palette: Record<string, string>, one: string, other: string) {
  const found = [palette[one], palette[other]];
  if (found.some((hex) => hex === undefined)) throw new Error(`${one} or ${other} is not a colour in globals.css`);
  const [lighter = 0, darker = 0] = found.map((hex) => luminance(hex ?? "")).sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const RUNGS = [1, 2, 3, 4, 5, 6, 7];

/** Words on grounds: at least 4.5. */
const WORDS: [words: string, ground: string][] = [
  ...["ink", "muted", "teal", "coral", "red", "green", "amber-ink", "visited"].flatMap((words): [string, string][] => [[words, "paper"], [words, "surface"]]),
  ["ink", "tint"], ["muted", "tint"], ["teal", "tint"], ["visited", "tint"],
  ["ink", "amber-tint"], ["amber-ink", "amber-tint"], ["teal", "amber-tint"], ["visited", "amber-tint"],
  ["ink", "green-tint"], ["green", "green-tint"], ["ink", "red-tint"], ["red", "red-tint"],
  ["on-teal", "teal"], ["on-teal", "teal-hover"], ["on-header", "header"], ["on-focus", "focus"], ["surface", "muted"], ["surface", "red"],
  ...RUNGS.flatMap((rung): [string, string][] => [
    [`rung-${rung}`, "surface"], [`rung-${rung}`, "paper"], [`rung-${rung}`, `rung-${rung}-tint`], ["on-rung", `rung-${rung}`], ["ink", `rung-${rung}-tint`],
  ]),
];

/** Edges of controls, rails and the focus ring: at least 3. */
const EDGES: [edge: string, ground: string][] = [
  ["line", "paper"], ["line", "surface"], ["rail", "paper"], ["rail", "surface"], ["teal", "paper"], ["ink", "paper"], ["focus", "header"],
];

describe.each([["light", light], ["dark", dark]] as const)("in %s", (_, palette) => {
  test.each(WORDS)("%s can be read on %s", (words, ground) => {
    expect(contrast(palette, words, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(EDGES)("the edge %s can be seen on %s", (edge, ground) => {
    expect(contrast(palette, edge, ground)).toBeGreaterThanOrEqual(3);
  });
});

test.each([
  ["ink", "paper", 14.26], ["ink", "surface", 15.11], ["muted", "paper", 7.07], ["muted", "surface", 7.49], ["line", "paper", 3.54], ["line", "surface", 3.75],
  ["teal", "paper", 7.27], ["on-teal", "teal", 7.71], ["teal", "tint", 6.64], ["on-header", "header", 11.63], ["focus", "header", 7.52], ["coral", "surface", 5.56],
  ["coral", "paper", 5.25], ["amber-ink", "amber-tint", 7.51], ["green", "surface", 6.54], ["green", "green-tint", 5.69], ["red", "surface", 7.15],
  ["red", "red-tint", 6.09], ["visited", "paper", 8.16], ["on-focus", "focus", 9.77], ["rung-1", "surface", 7.1], ["rung-2", "surface", 6.35],
  ["rung-3", "surface", 6.17], ["rung-4", "surface", 5.67], ["rung-5", "surface", 6.04], ["rung-6", "surface", 6.54], ["rung-7", "surface", 7.08],
])("the palette that was chosen still stands: %s on %s", (one, other, ratio) => {
  expect(contrast(light, one, other)).toBeCloseTo(ratio, 2);
});

test("every colour of the light palette that a reader meets has its own in the dark", () => {
  const same = Object.keys(light).filter((name) => dark[name] === light[name]);
  expect(same.sort()).toEqual(["focus", "on-focus"]);
});

test("no rung is red, amber or green for good and bad: neighbours differ in number and name, hardly in weight", () => {
  for (const rung of RUNGS.slice(1)) expect(contrast(light, `rung-${rung}`, `rung-${rung - 1}`)).toBeLessThan(1.2);
});
