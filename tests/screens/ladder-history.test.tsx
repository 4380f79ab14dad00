import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { LadderHistory } from "@/components/ladder/LadderHistory";
import { SeenDifferently } from "@/components/ladder/SeenDifferently";

afterEach(cleanup);

const rungs = [7, 6, 5, 4, 3, 2, 1].map((position) => ({ key: `r${position}`, position, name: `Rung ${position}`, words: "", band: position > 5 ? ("with" as const) : ("for" as const) }));
const on = new Date("2026-01-12T10:00:00Z");
const stays = [{ stage: "idea" as const, round: 0, on }, { stage: "design" as const, round: 0, on }];
const parents = { id: "p", sector: "parent-carers" as const, label: "" };
const at = (position: number) => ({ position, rungName: `Rung ${position}` });

test("each voice has its own line, said in words too, and the table holds the same", () => {
  render(<LadderHistory stays={stays} rungs={rungs} voices={[{ seat: null, at: [at(4), at(6)] }, { seat: parents, at: [null, at(3)] }]} />);
  expect(screen.getByRole("img", { name: "The lead says, in Idea: Rung 4; in Design: Rung 6." })).toBeTruthy();
  expect(screen.getByRole("img", { name: "Parent carers say, in Idea: not said; in Design: Rung 3." })).toBeTruthy();
  const rows = within(screen.getByRole("table", { hidden: true })).getAllByRole("row", { hidden: true }).map((row) => row.textContent);
  expect(rows).toEqual(["StageThe lead saysParent carers say", "IdeaRung 4Not said", "DesignRung 6Rung 3"]);
});

test("nothing said yet, nothing drawn", () => {
  const { container } = render(<LadderHistory stays={stays} rungs={rungs} voices={[]} />);
  expect(container.textContent).toBe("");
});

test("two rungs apart is said in words that blame nobody; one rung apart is not said", () => {
  const claim = { rungKey: "r6", rungName: "Rung 6" } as never;
  const view = (position: number) => [{ seatId: "p", sector: "parent-carers", label: "", rungKey: `r${position}`, rungName: `Rung ${position}` }] as never;
  const { rerender, container } = render(<SeenDifferently sayings={{ rungs, claim, views: view(4) }} />);
  expect(screen.getByText(/They are two rungs apart/).textContent).toBe("The lead says Rung 6. Parent carers say Rung 4. They are two rungs apart.");
  expect(screen.getByText("Nobody is right or wrong here. It is where to begin a talk.")).toBeTruthy();
  rerender(<SeenDifferently sayings={{ rungs, claim, views: view(5) }} />);
  expect(container.textContent).toBe("");
});
