import { describe, expect, test } from "vitest";
import { BOTH_FAMILIES_IN, decision, EVERYONE_IN, result, to, until } from "./tell";
import type { StoryEvent } from "./story";

const IN = EVERYONE_IN;
const WITH = ["education", "parent carers"];
const WITHOUT = ["education", "health"];
const tell = (day: number, id = "d2"): StoryEvent => ({ day, what: "tell decision", id });
const confirm = (day: number, id = "d2", seat = "parent carers"): StoryEvent => ({
  day,
  what: "confirm decision",
  id,
  seat,
});
const together = (...events: StoryEvent[]) => result("decide-together", ...IN, decision(10, "d1", WITH), ...events);

describe("late", () => {
  test("a week is in time, 8 days are late", () => {
    const typedUp = (onDay: number, more = {}) =>
      result("decide-together", ...IN, decision(50, "d1", WITH, { onDay, ...more }));
    expect(typedUp(43)).toBe("met");
    expect(typedUp(42)).toBe("unmet");
    expect(typedUp(20, { notesAgreedBy: ["parent carers"] })).toBe("met");
    expect(typedUp(19, { notesAgreedBy: ["parent carers"] })).toBe("unmet");
    expect(typedUp(20, { notesAgreedBy: ["health"] })).toBe("unmet");
  });

  test("a late decision is among the decisions, as one made without families", () => {
    const late = decision(30, "d2", WITH, { onDay: 12 });
    expect(result("in-the-room", ...IN, decision(10, "d1", WITH), to(11, "design"), late)).toBe("met");
    expect(result("in-the-room", ...IN, decision(10, "d1", WITHOUT), to(11, "design"), late)).toBe("unmet");
  });

  test("a late fact moves the start line back, and never to where it would help", () => {
    const leftInBetween: StoryEvent[] = [
      ...BOTH_FAMILIES_IN,
      { day: 14, what: "leave", seat: "parent carers" },
      { day: 15, what: "leave", seat: "young people" },
      to(20, "design"),
      { day: 25, what: "join", seat: "parent carers" },
    ];
    const says = (day: number): StoryEvent => ({ day, what: "began earlier", id: "b1", seat: "health", onDay: 10 });
    expect(result("from-the-start", ...leftInBetween)).toBe("unmet");
    expect(result("from-the-start", ...leftInBetween, says(26))).toBe("unmet");
    expect(result("from-the-start", ...leftInBetween, says(17))).toBe("met");
  });
});

describe("shared by confirming", () => {
  test("told within 7 days, confirmed at least 3 days after the telling, by a family seat", () => {
    const made = decision(20, "d2", WITHOUT, { where: "elsewhere" });
    expect(together(made, tell(27), confirm(30))).toBe("met");
    expect(together(made, tell(28), confirm(31))).toBe("unmet");
    expect(together(made, tell(27), confirm(29))).toBe("unmet");
    expect(together(made, tell(27), confirm(90))).toBe("met");
    expect(together(made, tell(27), confirm(30, "d2", "health"))).toBe("unmet");
    expect(together(made, confirm(30))).toBe("unmet");
  });

  test("no more of those than of decisions with families there", () => {
    expect(
      together(
        decision(20, "d2", WITHOUT),
        tell(20),
        confirm(23),
        decision(20, "d3", WITHOUT),
        tell(20, "d3"),
        confirm(23, "d3"),
      ),
    ).toBe("unmet");
  });

  test("a formal decision follows an earlier real one made with families", () => {
    const formal = (more: object) => decision(40, "d2", [], { where: "formal", ...more });
    expect(together(formal({ recommendedBy: "d1", same: true }))).toBe("met");
    expect(together(formal({ recommendedBy: "d1", same: false }))).toBe("unmet");
    expect(together(formal({ recommendedBy: "d1", same: false }), confirm(90))).toBe("met");
    expect(together(formal({ recommendedBy: "d1", same: true, onDay: 33 }))).toBe("met");
    expect(together(formal({ recommendedBy: "d1", same: true, onDay: 32 }))).toBe("unmet");
    expect(together(formal({}))).toBe("unmet");
    expect(together(formal({}), tell(41), confirm(44))).toBe("met");
    expect(
      result(
        "decide-together",
        ...IN,
        decision(10, "d1", WITH, { real: false }),
        formal({ recommendedBy: "d1", same: true }),
      ),
    ).toBe("unmet");
    expect(
      result(
        "decide-together",
        ...IN,
        decision(10, "d1", WITHOUT),
        decision(11, "d3", WITH),
        formal({ recommendedBy: "d1", same: true }),
      ),
    ).toBe("unmet");
  });
});

describe("being there", () => {
  const before = (event: StoryEvent) => result("decide-together", ...IN, event);
  test("only from the day a seat joined and until it left", () => {
    expect(before(decision(5, "d1", WITH, { onDay: 1 }))).toBe("met");
    expect(before(decision(5, "d1", WITH, { onDay: 0 }))).toBe("unmet");
    const left: StoryEvent = { day: 9, what: "leave", seat: "parent carers" };
    expect(result("decide-together", ...IN, decision(9, "d1", WITH), left)).toBe("met");
    expect(result("decide-together", ...IN, left, decision(12, "d1", WITH, { onDay: 8 }))).toBe("met");
    expect(result("decide-together", ...IN, left, decision(12, "d1", WITH, { onDay: 9 }))).toBe("unmet");
  });

  test("a parent who was picked, or is paid by the organisation that leads, does not count", () => {
    const who = (more: object) =>
      IN.map((event) => (event.what === "join" && event.seat === "parent carers" ? { ...event, ...more } : event));
    expect(result("decide-together", ...who({ how: "open" }), decision(5, "d1", WITH))).toBe("met");
    expect(result("decide-together", ...who({ how: "picked" }), decision(5, "d1", WITH))).toBe("unmet");
    expect(result("decide-together", ...who({ paidByLead: true }), decision(5, "d1", WITH))).toBe("unmet");
    expect(result("in-before-delivery", ...who({ how: "picked" }), to(5, "delivery"))).toBe("met");
  });

  test("half of the decisions before Delivery are enough; none at all is not, and before Design it is too early to say", () => {
    const room = (...events: StoryEvent[]) => result("in-the-room", ...IN, ...events);
    expect(room(decision(5, "d1", WITH))).toBe("not yet");
    expect(room(to(6, "design"))).toBe("not yet");
    expect(room(to(6, "delivery"))).toBe("unmet");
    expect(room(decision(5, "d1", WITH), decision(5, "d2", WITHOUT), to(6, "design"))).toBe("met");
    expect(
      room(decision(5, "d1", WITH), to(6, "delivery"), decision(7, "d2", WITHOUT), decision(8, "d3", WITHOUT)),
    ).toBe("met");
    expect(room(decision(5, "d1", WITHOUT), to(6, "delivery"), decision(7, "d2", WITH))).toBe("unmet");
  });
});

describe("real, and missing", () => {
  test("a small decision counts once any seat marks it as real, from its own day", () => {
    const small = decision(5, "d2", WITHOUT, { real: false });
    const marked: StoryEvent = { day: 60, what: "mark real", id: "d2", seat: "health" };
    expect(together(small)).toBe("met");
    expect(together(small, marked)).toBe("unmet");
    expect(together(small, tell(6), confirm(9), marked)).toBe("met");
  });

  const missing = (seat: string): StoryEvent => ({ day: 20, what: "decision missing", id: "m1", seat, onDay: 18 });
  const by = (what: "withdraw" | "contest", seat: string): StoryEvent => ({ day: 21, what, id: "m1", seat });
  test("a missing decision stands until the seat that said it withdraws it", () => {
    expect(together(missing("parent carers"))).toBe("unmet");
    expect(together(missing("parent carers"), by("withdraw", "health"))).toBe("unmet");
    expect(together(missing("parent carers"), by("withdraw", "parent carers"))).toBe("met");
  });

  test("a family seat may contest what another sector said, never what a family seat said", () => {
    expect(together(missing("health"), by("contest", "social care"))).toBe("unmet");
    expect(together(missing("health"), by("contest", "parent carers"))).toBe("met");
    expect(together(missing("parent carers"), by("contest", "parent carers"))).toBe("unmet");
    expect(together(missing("health"), tell(25, "m1"), confirm(28, "m1"), until(30))).toBe("met");
  });
});
