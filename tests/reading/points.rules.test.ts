import { describe, expect, test } from "vitest";
import { answer, decision, EVERYONE_IN, point, result, to, until } from "./tell";
import type { StoryEvent } from "./story";

const IN = EVERYONE_IN;

describe("told and asked", () => {
  test("a question counts with 10 days to answer, not with 9", () => {
    const question = (daysToAnswer: number): StoryEvent => ({
      day: 5,
      what: "question",
      seat: "parent carers",
      daysToAnswer,
    });
    expect(result("asked", ...IN, question(9))).toBe("unmet");
    expect(result("asked", ...IN, question(10))).toBe("met");
  });

  test("a comment, a view and a question to health are not asking families", () => {
    const others: StoryEvent[] = [
      { day: 4, what: "comment", seat: "parent carers" },
      { day: 4, what: "view", seat: "parent carers", rung: "co-design" },
      { day: 4, what: "question", seat: "health", daysToAnswer: 20 },
    ];
    expect(result("asked", ...IN, ...others)).toBe("unmet");
  });
});

describe("answered", () => {
  test("a point without an answer is due on its 31st day, not on its 30th", () => {
    expect(result("answered", ...IN, point(5, "p1"), until(35))).toBe("not yet");
    expect(result("answered", ...IN, point(5, "p1"), until(36))).toBe("unmet");
  });

  test.each(["doing", "passed to"] as const)("“%s” counts for 60 days", (how) => {
    expect(result("answered", ...IN, point(5, "p1"), answer(6, "p1", how), until(66))).toBe("met");
    expect(result("answered", ...IN, point(5, "p1"), answer(6, "p1", how), until(67))).toBe("unmet");
  });

  test("“could not, because” is an answer, for good", () => {
    expect(result("answered", ...IN, point(5, "p1"), answer(6, "p1", "could not"), until(300))).toBe("met");
  });

  test("4 in 5 are enough, 3 in 4 are not", () => {
    const points = (count: number) => Array.from({ length: count }, (_none, index) => point(5, `p${index}`));
    const answers = (count: number) => Array.from({ length: count }, (_none, index) => answer(6, `p${index}`, "did"));
    expect(result("answered", ...IN, ...points(5), ...answers(4), until(40))).toBe("met");
    expect(result("answered", ...IN, ...points(4), ...answers(3), until(40))).toBe("unmet");
    expect(result("answered", ...IN, ...points(4), ...answers(3), until(35))).toBe("met");
  });

  test("the last answer decides, and what was said of it afterwards", () => {
    const said: StoryEvent[] = [
      point(5, "p1"),
      answer(6, "p1", "did"),
      { day: 7, what: "not answered", id: "p1", seat: "parent carers" },
    ];
    expect(result("answered", ...IN, ...said)).toBe("unmet");
    expect(result("answered", ...IN, ...said, answer(9, "p1", "could not"))).toBe("met");
    expect(result("changed-something", ...IN, ...said, answer(9, "p1", "did"))).toBe("met");
    expect(
      result("answered", ...IN, ...said, answer(9, "p1", "did"), {
        day: 9,
        what: "not answered",
        id: "p1",
        seat: "parent carers",
      }),
    ).toBe("unmet");
  });

  test("a point from health is not a family's point", () => {
    expect(result("answered", ...IN, { day: 5, what: "point", id: "p1", seat: "health", words: "x" }, until(60))).toBe(
      "not yet",
    );
  });
});

describe("changed something", () => {
  const recorded: StoryEvent[] = [
    { day: 5, what: "point", id: "p1", seat: "parent carers", words: "x", recordedBy: "parent carers" },
    answer(6, "p1", "did"),
  ];
  test("words another of the same seat wrote down wait until they are confirmed", () => {
    expect(result("changed-something", ...IN, ...recorded)).toBe("unmet");
    expect(result("answered", ...IN, ...recorded)).toBe("met");
    expect(result("changed-something", ...IN, ...recorded, { day: 7, what: "confirm words", id: "p1" })).toBe("met");
  });

  test("a decision that says it changed because of families counts when it was shared", () => {
    const changed = { changedBecauseOfFamilies: true };
    expect(result("changed-something", ...IN, decision(5, "d1", ["education", "parent carers"], changed))).toBe("met");
    expect(result("changed-something", ...IN, decision(5, "d1", ["education"], changed))).toBe("unmet");
    expect(result("changed-something", ...IN, decision(5, "d1", ["parent carers"], { ...changed, real: false }))).toBe(
      "unmet",
    );
  });
});

describe("before Design, before Delivery", () => {
  test("a skipped stage began when the later one did", () => {
    const skipped = [
      ...IN,
      to(5, "delivery"),
      { day: 6, what: "record fixed and open", fixed: [], open: ["x"] } as StoryEvent,
    ];
    expect(result("open-to-change", ...skipped)).toBe("unmet");
    expect(result("in-before-design", ...skipped)).toBe("met");
    expect(result("in-the-room", ...skipped)).toBe("unmet");
  });

  test("nothing open is unmet so far, and can be mended before Design", () => {
    const record = (day: number, open: string[]): StoryEvent => ({
      day,
      what: "record fixed and open",
      fixed: ["x"],
      open,
    });
    expect(result("open-to-change", ...IN)).toBe("not yet");
    expect(result("open-to-change", ...IN, record(5, []))).toBe("unmet");
    expect(result("open-to-change", ...IN, record(5, []), record(6, ["y"]), to(7, "design"))).toBe("met");
    expect(result("open-to-change", ...IN, to(7, "design"), record(7, ["y"]))).toBe("unmet");
  });

  test("a parent who joined on the day of Design, but after it, came after it", () => {
    const late: StoryEvent[] = EVERYONE_IN.filter(({ what }) => what !== "agree empty").map((event) =>
      event.what === "join" && event.seat === "parent carers" ? { ...event, day: 20 } : event,
    );
    expect(result("in-before-design", ...late, to(20, "design"))).toBe("met");
    expect(
      result("in-before-design", ...late.filter(({ day }) => day < 20), to(20, "design"), {
        day: 20,
        what: "join",
        seat: "parent carers",
      }),
    ).toBe("unmet");
  });
});
