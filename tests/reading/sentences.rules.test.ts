import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "../../lib/ladder/reading/finding";
import { read } from "../../lib/ladder/reading/rules";
import { anyStory } from "./any-story";
import { readStory } from "./play";
import { stories } from "./story";

const NEVER =
  /undefined|NaN|null|Infinity|1970|score|rating|stakeholder|professional|fail|claimed|evidenced|move up|\(s\)|  /i;

function expectPlain({ key, result, sentence, next, because, cannotChangeNow }: Finding) {
  expect(sentence, key).toMatch(/^[A-Z“].*[.”]$/);
  expect(sentence, key).not.toMatch(NEVER);
  for (const part of sentence.split(/(?<=[.:])\s/)) expect(part.split(" ").length, part).toBeLessThanOrEqual(24);
  if (cannotChangeNow) expect(next, key).toBeUndefined();
  if (result === "met") expect(because, key).not.toEqual([]);
}

test("every sentence of every story is plain, whole and short, and what is met has its facts", () => {
  for (const story of stories) {
    const reading = readStory(story);
    for (const finding of [...reading.tests, ...(reading.since?.tests ?? [])]) expectPlain(finding);
  }
});

test("so is every sentence of any other story, and its facts are facts of the story", () => {
  fc.assert(
    fc.property(anyStory, ({ facts, day, ladder }) => {
      const reading = read(facts, day, ladder);
      const known = new Set(facts.map(({ id }) => id));
      for (const finding of [...reading.tests, ...(reading.since?.tests ?? [])]) {
        expectPlain(finding);
        expect(
          finding.because.filter((id) => !known.has(id)),
          finding.key,
        ).toEqual([]);
      }
    }),
    { seed: Number(process.env.SEED ?? 20261102), numRuns: Number(process.env.RUNS ?? 300) },
  );
});
