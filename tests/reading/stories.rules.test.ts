import { describe, expect, test } from "vitest";
import type { Climb } from "../../lib/ladder/reading/rules";
import { readStory } from "./play";
import { stories } from "./story";

const shown = ({ rung, onCourse, unmet, notYet }: Climb) => ({ rung, onCourse, unmet, notYet });

describe("what the record shows, story by story", () => {
  test.each(stories.map((story) => [story.title, story] as const))("%s", (_title, story) => {
    const reading = readStory(story);
    expect({ ...shown(reading), since: reading.since && shown(reading.since) }).toEqual(story.expect);
  });
});
