// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { OneAtATime } from "@/components/invitation/OneAtATime";
import { Form, type Send } from "@/components/ui/Form";
import { TextField } from "@/components/ui/TextField";

afterEach(cleanup);

const sent: Record<string, string>[] = [];
/** Answers as the joining page does: everything but "done" only goes on or back, with all that was typed. */
const goesOn: Send = (_, form) => {
  const given = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  sent.push(given);
  return given.step === "done" ? { fields: { name: ["Tell us what we shall call you."] }, given } : { given };
};

const questions = [
  { key: "name", node: <TextField name="name" label="What shall we call you?" /> },
  { key: "needs", node: <TextField name="otherNeeds" label="What helps you?" /> },
  { key: "supporter", node: <TextField name="supporter" label="Who comes with you?" /> },
];
const shown = () => ["What shall we call you?", "What helps you?", "Who comes with you?"].filter((label) => !screen.getByLabelText(label).closest("[hidden]"));
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

test("Josh is asked one thing at a time, goes on and back, and nothing he typed is lost", async () => {
  render(<Form send={goesOn} once="joshs-own-key"><OneAtATime questions={questions} submit="Join" pending="Joining…" /></Form>);
  expect(shown()).toEqual(["What shall we call you?"]);
  expect(screen.queryByRole("button", { name: "Back" })).toBeNull();
  fireEvent.input(screen.getByLabelText("What shall we call you?"), { target: { value: "Josh" } });
  press("Next");
  await waitFor(() => expect(shown()).toEqual(["What helps you?"]));
  await waitFor(() => expect(document.activeElement?.textContent).toContain("Question 2 of 3"));
  press("Next");
  await waitFor(() => expect(shown()).toEqual(["Who comes with you?"]));
  expect(screen.getByRole("button", { name: "Join" })).toBeTruthy();
  press("Back");
  await waitFor(() => expect(shown()).toEqual(["What helps you?"]));
  expect(screen.getByLabelText<HTMLInputElement>("What shall we call you?").value).toBe("Josh");
  expect(sent.at(-1)).toMatchObject({ name: "Josh", step: "2" });
});

test("when something is missing at the end, every question shows, with what is wrong beside it", async () => {
  render(<Form send={goesOn} once="joshs-own-key"><OneAtATime questions={questions} submit="Join" pending="Joining…" /></Form>);
  press("Next");
  await waitFor(() => expect(shown()).toEqual(["What helps you?"]));
  press("Next");
  await waitFor(() => expect(shown()).toEqual(["Who comes with you?"]));
  press("Join");
  await screen.findByRole("alert");
  expect(shown()).toHaveLength(3);
  expect(screen.queryByRole("button", { name: "Next" })).toBeNull();
});
