import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "../../lib/ladder/reading/finding";
import { read } from "../../lib/ladder/reading/rules";
import { anyStory } from "./any-story";
import { readStory } from "./play";
import { stories } from "./story";
import { answer, decision, EVERYONE_IN, finding, point, to, until } from "./tell";

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

test("what a sentence says is so: a seat just left is not full, what is over is not offered as a next step", () => {
  const left = finding("round-the-table", ...EVERYONE_IN, { day: 9, what: "leave", seat: "health" }, until(20));
  expect(left.sentence).toBe("Every seat has someone in it, or had until lately, but for young people and adult services: families agreed to that. A seat counts for 30 days after somebody leaves: ask who comes next for health.");
  const alone = finding("in-the-room", ...EVERYONE_IN, decision(4, "d1", ["education"]), decision(5, "d2", ["education"]), to(6, "design"), to(7, "delivery"));
  expect(alone.sentence).toBe("Families were there for none of the 2 decisions before Delivery. It takes at least half. Decisions made so far stay as they are. Have families there for every decision from now on, or start again together.");
  const soFar = finding("in-the-room", ...EVERYONE_IN, decision(4, "d1", ["education"]), decision(5, "d2", ["education"]), to(6, "design"));
  expect(soFar.sentence).toMatch(/^Families were there for none of the 2 decisions so far\. It takes at least half\./);
  const one = finding("answered", ...EVERYONE_IN, point(4, "p1"), answer(5, "p1", "doing"), until(80));
  expect(one.sentence).toMatch(/^The one family point due an answer has none that stands\. Say what became of what was “doing”/);
});
