import { expect, test } from "vitest";
import type { About } from "@/lib/letter/letter";
import { writersOfTalk } from "@/lib/letter/write-of-talk";

const about: About = {
  appUrl: "https://alongside.example", partnership: { slug: "wolds", name: "Wolds and Coast", teamName: "Wolds and Coast SEND team" },
  work: { slug: "leaflet", title: "Short breaks leaflet", idea: "" }, to: { name: "Amara" }, actor: { name: "Dana Kerr", job: "", reach: "", organisation: "" }, seat: "",
  detail: { number: 7, topic: 2, because: "It speaks of somebody who is not here.", hiding: "h-1", report: "r-1", answer: "We have spoken." },
};
const letters = Object.entries(writersOfTalk).map(([kind, write]) => ({ kind, letter: write(about) }));
const wordsOf = (lines: readonly (string | { quote: string } | { list: readonly string[] })[]) => JSON.stringify(lines);

test("no subject of a letter about talk names a person or a piece of work", () => {
  for (const { kind, letter } of letters) expect(letter.subject, kind).not.toMatch(/Dana|Amara|leaflet|Wolds/);
});

test("each letter says where it is about, leads to its own page of the comments, and says why it came", () => {
  for (const { kind, letter } of letters) {
    expect(wordsOf(letter.lines), kind).toContain("Short breaks leaflet");
    expect(letter.button!.url, kind).toMatch(/^https:\/\/alongside\.example\/wolds\/work\/leaflet\/comments\/(2|comment\/7|private|hidden\/h-1|asked\/r-1)$/);
    expect(letter.why, kind).toMatch(/^You get this because /);
  }
});

test("a reason is told to the one it is owed to, and to nobody else", () => {
  const withReason = letters.filter(({ letter }) => wordsOf(letter.lines).includes("It speaks of somebody who is not here.")).map(({ kind }) => kind);
  expect(withReason).toEqual(["comment taken down", "hidden name stays hidden"]);
  expect(letters.filter(({ letter }) => wordsOf(letter.lines).includes("We have spoken.")).map(({ kind }) => kind)).toEqual(["report answered"]);
});

test("whoever looks at what is about the lead, or is asked for a look, is not told by name who asked", () => {
  for (const kind of ["comment reported", "lead reported"] as const) expect(wordsOf(writersOfTalk[kind](about).lines)).not.toContain("Dana");
});
