import { describe, expect, test } from "vitest";
import { BOTH_FAMILIES_IN, EVERYONE_IN, result, to, until } from "./tell";
import type { StoryEvent } from "./story";

const IN = EVERYONE_IN;
const leave = (day: number, seat: string): StoryEvent => ({ day, what: "leave", seat });
const join = (day: number, seat: string): StoryEvent => ({ day, what: "join", seat });
const view = (day: number, seat: string, rung = "co-production"): StoryEvent => ({ day, what: "view", seat, rung });

describe("from the start", () => {
  const plan: StoryEvent = { day: 1, what: "document", id: "x1", kind: "plan, draft or finished thing" };
  const begun = (...events: StoryEvent[]): StoryEvent[] => [
    { day: 0, what: "begin", by: "education" },
    ...["parent carers", "young people", "health", "social care"].map((seat): StoryEvent => ({
      day: 0,
      what: "invite",
      seat,
    })),
    ...events,
  ];
  test("earlier on the same day is before", () => {
    const adults: StoryEvent = { day: 1, what: "invite", seat: "adult services" };
    expect(result("from-the-start", ...begun(join(1, "parent carers"), adults, plan))).toBe("met");
    expect(result("from-the-start", ...begun(adults, plan, join(1, "parent carers")))).toBe("unmet");
  });

  test("an excuse must be agreed before the line, and stands when the seat is filled later", () => {
    const empty: StoryEvent = { day: 1, what: "leave seat empty", seat: "adult services", because: "no part" };
    const agreed = (day: number): StoryEvent => ({
      day,
      what: "agree empty",
      seat: "parent carers",
      of: "adult services",
    });
    const filled = [{ day: 30, what: "invite", seat: "adult services" }, join(31, "adult services")] as StoryEvent[];
    expect(result("from-the-start", ...begun(join(1, "parent carers"), empty, agreed(1), plan), ...filled)).toBe("met");
    expect(result("from-the-start", ...begun(join(1, "parent carers"), empty, plan), agreed(2), ...filled)).toBe(
      "unmet",
    );
  });

  test("a background document is no line until a seat marks it, and getting people round the table never is", () => {
    const background: StoryEvent = { day: 1, what: "document", id: "x1", kind: "background reading" };
    const people: StoryEvent = {
      day: 2,
      what: "action",
      id: "a1",
      ledBy: ["education"],
      kind: "getting people round the table",
    };
    const marked: StoryEvent = { day: 50, what: "mark real", id: "x1", seat: "health" };
    expect(result("from-the-start", ...IN, { ...people, day: 3 })).toBe("not yet");
    expect(result("from-the-start", ...IN, { ...background, day: 3 })).toBe("not yet");
    expect(result("from-the-start", ...IN, { ...background, day: 3 }, marked)).toBe("met");
  });

  test("a limit is an answer while the family seat that called it one says so", () => {
    const begin = (kind: "limit" | "answer"): StoryEvent => ({
      day: 0,
      what: "begin",
      by: "education",
      settledBefore: [{ kind, what: "x", day: -9 }],
    });
    const work = (kind: "limit" | "answer") => [begin(kind), ...IN.slice(1), to(9, "design")];
    const called: StoryEvent = { day: 5, what: "call it an answer", seat: "parent carers", id: "s1", onDay: -9 };
    expect(result("from-the-start", ...work("limit"))).toBe("met");
    expect(result("from-the-start", ...work("answer"))).toBe("unmet");
    expect(result("from-the-start", ...work("limit"), called)).toBe("unmet");
    expect(
      result("from-the-start", ...work("limit"), called, {
        day: 6,
        what: "agree it was a limit",
        seat: "parent carers",
        id: "s1",
      }),
    ).toBe("met");
  });
});

describe("round the table", () => {
  const table = (...events: StoryEvent[]) => result("round-the-table", ...IN, to(5, "scoping"), ...events);
  test("one who left counts for 30 days", () => {
    expect(table(leave(10, "health"), until(40))).toBe("met");
    expect(table(leave(10, "health"), until(41))).toBe("unmet");
    expect(result("round-the-table", ...IN, leave(2, "health"), until(41))).toBe("not yet");
  });

  test("an excused seat that was filled and left is empty", () => {
    const came = [
      { day: 6, what: "invite", seat: "adult services" },
      join(7, "adult services"),
      leave(8, "adult services"),
    ] as StoryEvent[];
    expect(table(...came, until(38))).toBe("met");
    expect(table(...came, until(39))).toBe("unmet");
  });
});

describe("do together", () => {
  const action = (day: number, ledBy = ["parent carers"]): StoryEvent => ({ day, what: "action", id: "a1", ledBy });
  const accept = (day: number, seat = "parent carers"): StoryEvent => ({ day, what: "accept action", id: "a1", seat });
  const done = (day: number): StoryEvent => ({ day, what: "action done", id: "a1" });
  const doing = (...events: StoryEvent[]) => result("do-together", ...IN, ...events);
  test("an action opened in Delivery, accepted by the family seat that leads it, and done, in either order", () => {
    expect(doing(to(5, "delivery"), action(6), accept(7), done(8))).toBe("met");
    expect(doing(to(5, "delivery"), action(6), done(7), accept(8))).toBe("met");
    expect(doing(to(5, "delivery"), action(6), done(7))).toBe("not yet");
    expect(doing(to(5, "delivery"), action(6, ["health"]), accept(7), done(8))).toBe("not yet");
    expect(doing(to(5, "delivery"), action(6, ["health", "parent carers"]), accept(7, "health"), done(8))).toBe(
      "not yet",
    );
    expect(doing(action(4), to(5, "delivery"), accept(7), done(8), to(9, "review"))).toBe("unmet");
    expect(doing(to(5, "review"), action(6), accept(7), done(8))).toBe("unmet");
  });

  test("or every family seat there would rather not lead", () => {
    const rather = (seat: string): StoryEvent => ({ day: 8, what: "rather not lead", seat });
    const both = (...events: StoryEvent[]) =>
      result("do-together", ...BOTH_FAMILIES_IN, to(5, "delivery"), ...events, to(9, "review"));
    expect(both(rather("parent carers"))).toBe("unmet");
    expect(both(rather("parent carers"), rather("young people"))).toBe("met");
    expect(both(rather("parent carers"), leave(8, "young people"))).toBe("met");
  });
});

describe("families agree", () => {
  const agree = (...events: StoryEvent[]) => result("families-agree", ...BOTH_FAMILIES_IN, to(5, "scoping"), ...events);
  test("each family seat there today, in this stage, at this rung", () => {
    expect(agree(view(6, "parent carers"))).toBe("not yet");
    expect(agree(view(6, "parent carers"), view(6, "young people"))).toBe("met");
    expect(agree(view(6, "parent carers"), view(6, "young people"), to(7, "design"))).toBe("not yet");
    expect(agree(view(6, "parent carers"), leave(7, "young people"))).toBe("met");
    expect(agree(leave(7, "parent carers"), leave(7, "young people"))).toBe("unmet");
  });

  test("a lower view stands though the seat has left, until the seat gives another", () => {
    const lower = [view(6, "parent carers"), view(6, "young people", "co-design")];
    expect(agree(...lower, leave(7, "young people"))).toBe("unmet");
    expect(agree(...lower, view(8, "young people"))).toBe("met");
    expect(agree(...lower, leave(7, "young people"), join(8, "young people"), view(9, "young people"))).toBe("met");
  });

  test("closing is not a new stage", () => {
    expect(agree(view(6, "parent carers"), view(6, "young people"), to(7, "closed"))).toBe("met");
    expect(agree(view(6, "parent carers"), to(7, "closed"))).toBe("unmet");
  });
});
