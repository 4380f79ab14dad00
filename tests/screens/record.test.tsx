// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { DecisionTags } from "@/components/decision/DecisionTags";
import { PresenceList } from "@/components/decision/PresenceList";
import { DecisionSayings, type DecisionSends } from "@/components/decision/DecisionSayings";
import { WaitingForMe } from "@/components/saying/WaitingForMe";
import { ViewForm } from "@/components/ladder/ViewForm";
import { SayForm } from "@/components/saying/SayForm";
import type { ShownDecision } from "@/lib/decision/read";

afterEach(cleanup);

const folded = () => document.querySelector("details")!;

test("a folded form opens again when it comes back with something to put right, with what was typed", async () => {
  render(<SayForm send={(_, form) => ({ fields: { words: ["Say why, in a line."] }, given: { words: String(form.get("words")) } })} once="challenge-key" number={3} summary="I do not agree with this" words="Say it" asks={{ label: "Why not?", audience: "Everyone here" }} />);
  expect(folded().open).toBe(false);
  fireEvent.input(screen.getByLabelText("Why not?"), { target: { value: "Nobody asked us" } });
  fireEvent.click(screen.getByRole("button", { name: "Say it", hidden: true }));
  await screen.findByRole("alert");
  expect(folded().open).toBe(true);
  expect(screen.getByLabelText<HTMLTextAreaElement>("Why not?").value).toBe("Nobody asked us");
  expect(document.querySelector<HTMLInputElement>('input[name="number"]')?.value).toBe("3");
});

test("a view that comes back without a rung opens only the line that was written, so that the questions stay short", async () => {
  render(<ViewForm send={(_, form) => ({ fields: { rung: ["Choose a rung."] }, given: Object.fromEntries([...form].map(([name, value]) => [name, String(value)])) })} once="view-key" rungs={[]} audience="Everyone here" />);
  const lines = () => [...document.querySelectorAll("details")];
  fireEvent.input(lines()[1]!.querySelector("input")!, { target: { value: "Only the pictures" } });
  fireEvent.click(screen.getByRole("button", { name: "Give our view" }));
  await screen.findByRole("alert");
  expect(lines().map(({ open }) => open)).toEqual([false, true, false, false, false, false]);
});

test("what only the recorder says of a seat is told apart from what the seat says itself", () => {
  render(<PresenceList presence={[
    { seat: "Parent carers", by: [], agreedNotes: false, named: true },
    { seat: "Health", by: ["Chris"], agreedNotes: false, named: false },
    { seat: "Education", by: ["Dana"], agreedNotes: true, named: true },
  ]} />);
  expect(screen.getAllByRole("listitem").map((one) => one.textContent)).toEqual([
    "Parent carers (named by whoever recorded it, not said by the seat itself)", "Health (Chris said so)", "Education (Dana agreed the notes)",
  ]);
});

test("“added later” stands beside a decision with its distance, in words", () => {
  render(<DecisionTags decision={{ isMissing: false, isReal: true, daysLate: 12, isProvisional: true, said: [] }} shared="late" />);
  expect(screen.getByText("Added later, 12 days after")).toBeDefined();
  expect(screen.getByText("Provisional until taken back to members")).toBeDefined();
});

const SENDS = Object.fromEntries(["there", "tell", "confirm", "challenge", "real", "takeBack", "withdraw", "contest"].map((key) => [key, () => ({})])) as unknown as DecisionSends;
const NOTHING = { there: false, real: false, told: false, confirmed: false, challenged: false, takenBack: false, withdrawn: false, contested: false };
const aDecision = (mayBe: Partial<typeof NOTHING>) => ({ number: 1, mayBe: { ...NOTHING, ...mayBe } }) as ShownDecision;

test("nothing is offered that the verb would refuse", () => {
  const { rerender } = render(<DecisionSayings decision={aDecision({ there: true })} sends={SENDS} mayKeep />);
  expect(screen.getAllByRole("button", { name: "I was there" }).length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", { name: "Tell the families" })).toBeNull();
  for (const [mayBe, mayKeep] of [[{ there: true }, false], [{}, true]] as const) {
    rerender(<DecisionSayings decision={aDecision(mayBe)} sends={SENDS} mayKeep={mayKeep} />);
    expect(screen.queryByText("What would you like to say?")).toBeNull();
  }
});

test("what waits leads to where it is answered; nothing stands there when nothing waits", () => {
  const { rerender, container } = render(<WaitingForMe at="/here/work/one" waiting={[{ kind: "is it fair", number: 2 }, { kind: "what do you think", number: 4 }]} />);
  expect(screen.getAllByRole("link").map((one) => one.getAttribute("href"))).toEqual(["/here/work/one/points/2", "/here/work/one/decisions/4"]);
  rerender(<WaitingForMe at="/here/work/one" waiting={[]} />);
  expect(container.textContent).toBe("");
});
