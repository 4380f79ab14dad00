// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Choices } from "@/components/ui/Choices";
import { FieldRows } from "@/components/ui/FieldRows";
import { Form, type Send } from "@/components/ui/Form";
import { Select } from "@/components/ui/Select";
import { Submit } from "@/components/ui/Submit";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";

afterEach(cleanup);

const IDEA = "Everyone in this piece of work can see this. Please don’t name a child.";

function DanasForm({ send, version = "3" }: { send: Send; version?: string }) {
  return (
    <Form send={send} once="dana-first-key" version={version} submit="Continue">
      <TextField name="title" label="Working title" maxLength={40} />
      <TextArea name="idea" label="The idea in one line" audience={IDEA} />
      <Choices name="whose" label="Who had the idea?" options={[{ value: "family", label: "A family" }, { value: "health", label: "Health" }]} />
      <Choices many name="seats" label="Who needs a seat?" defaultValue={["parents", "health"]} options={[{ value: "parents", label: "Parent carers" }, { value: "health", label: "Health" }]} />
      <Select name="stage" label="Which stage?" empty="Choose one" options={[{ value: "idea", label: "Idea" }, { value: "design", label: "Design" }]} />
    </Form>
  );
}

const box = (label: RegExp | string) => screen.getByLabelText<HTMLInputElement>(label);
const hidden = (name: string) => document.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value;
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const echo = (form: FormData) => ({ title: String(form.get("title")), idea: String(form.get("idea")), whose: String(form.get("whose")), stage: String(form.get("stage")) });

test("what Dana typed, chose and unticked is still there when the form comes back with a slip", async () => {
  render(<DanasForm send={(_, form) => ({ fields: { title: ["Enter a working title."] }, given: { ...echo(form), seats: form.getAll("seats").map(String) } })} />);
  fireEvent.input(box("The idea in one line"), { target: { value: "A leaflet families keep" } });
  fireEvent.click(screen.getByRole("radio", { name: "Health" }));
  fireEvent.click(screen.getByRole("checkbox", { name: "Parent carers" }));
  fireEvent.change(box("Which stage?"), { target: { value: "design" } });
  press("Continue");

  await screen.findByRole("alert");
  expect(box("The idea in one line").value).toBe("A leaflet families keep");
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Health" }).checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Parent carers" }).checked).toBe(false);
  expect(box("Which stage?").value).toBe("design");
});

test("a slip is said at the top, where the reader is taken, and again beside its box", async () => {
  render(<DanasForm send={() => ({ fields: { title: ["Enter a working title."] }, given: {} })} />);
  press("Continue");

  const alert = await screen.findByRole("alert");
  await waitFor(() => expect(document.activeElement).toBe(alert));
  const title = box("Working title");
  title.focus();
  fireEvent.input(title, { target: { value: "A" } });
  press("Continue");
  await waitFor(() => expect(document.activeElement, "also by Enter, from the box they typed in").toBe(alert));
  expect(within(alert).getByRole("link", { name: "Enter a working title." }).getAttribute("href")).toBe(`#${title.id}`);
  expect(title.getAttribute("aria-invalid")).toBe("true");
  const described = (title.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent);
  expect(described).toContain("Error: Enter a working title.");
});

test("a no is said in its own words", async () => {
  render(<DanasForm send={() => ({ problem: "This work has finished. Ask the lead to reopen it." })} />);
  press("Continue");
  expect((await screen.findByRole("alert")).textContent).toContain("This work has finished. Ask the lead to reopen it.");
});

test("sent twice with other words: Dana is asked, her words stay, and a second press carries a new key", async () => {
  const keys: FormDataEntryValue[] = [];
  render(
    <DanasForm
      send={(_, form) => {
        keys.push(form.get("once") ?? "");
        return keys.length === 1
          ? { again: { place: "/wolds/work/leaflet/comments", key: "dana-second-key" }, given: echo(form) }
          : { fields: { title: ["Too long."] }, given: echo(form) };
      }}
    />,
  );
  fireEvent.input(box("Working title"), { target: { value: "Leaflet" } });
  press("Continue");

  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("You already sent this. Send this too?");
  expect(within(alert).getByRole("link").getAttribute("href")).toBe("/wolds/work/leaflet/comments");
  expect(box("Working title").value).toBe("Leaflet");

  press("Continue");
  await screen.findByRole("link", { name: "Too long." });
  press("Continue");
  await waitFor(() => expect(keys).toEqual(["dana-first-key", "dana-second-key", "dana-second-key"]));
});

test("when Bev changed it meanwhile, both texts stand there and Dana's next sending knows of Bev's", async () => {
  render(<DanasForm send={(_, form) => ({ stale: { version: "4", theirs: { idea: "Bev’s idea", stage: "design" } }, given: { ...echo(form), version: "3" } })} />);
  fireEvent.input(box("The idea in one line"), { target: { value: "Dana’s idea" } });
  press("Continue");

  expect((await screen.findByRole("alert")).textContent).toContain("Someone changed this while you were writing");
  expect(screen.getByText("Bev’s idea")).toBeTruthy();
  expect(screen.getAllByText("Design").length).toBeGreaterThan(1);
  expect(box("The idea in one line").value).toBe("Dana’s idea");
  expect(hidden("version")).toBe("4");
});

test("a form that comes back for a slip keeps the version that was read first", async () => {
  const slip: Send = () => ({ fields: { title: ["Too short."] }, given: { version: "3" } });
  const { rerender } = render(<DanasForm send={slip} />);
  press("Continue");
  await screen.findByRole("alert");
  rerender(<DanasForm send={slip} version="9" />);
  expect(hidden("version")).toBe("3");
});

test("above every box for free words stands who can see them", () => {
  render(<DanasForm send={() => ({})} />);
  const idea = box("The idea in one line");
  const described = (idea.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent);
  expect(described.join(" ")).toContain(IDEA);
});

test("letters are counted only near the end, and too many are said, never cut off", () => {
  render(<DanasForm send={() => ({})} />);
  fireEvent.input(box("Working title"), { target: { value: "x".repeat(20) } });
  expect(screen.queryByText(/letters used/)).toBeNull();
  fireEvent.input(box("Working title"), { target: { value: "x".repeat(31) } });
  expect(screen.getByText("31 of 40 letters used")).toBeTruthy();
  fireEvent.input(box("Working title"), { target: { value: "x".repeat(43) } });
  expect(screen.getByText("3 too many. 43 of 40 letters used.")).toBeTruthy();
  expect(box("Working title").value).toHaveLength(43);
});

test("while it is sending, the button says so and a second press sends nothing", async () => {
  let sent = 0;
  const done: (() => void)[] = [];
  render(<DanasForm send={() => { sent += 1; return new Promise((answer) => done.push(() => answer({}))); }} />);
  press("Continue");
  const sending = await screen.findByRole("button", { name: "Sending…" });
  fireEvent.click(sending);
  done.forEach((finish) => finish());
  await screen.findByRole("button", { name: "Continue" });
  expect(sent).toBe(1);
});

test("rows: another can be added, takes the focus, and all that were sent come back", async () => {
  const columns = [{ name: "name", label: "Name" }, { name: "email", label: "Email address", kind: "email" as const }];
  render(
    <Form
      send={(_, form) => ({
        fields: { "guests[3].email": ["Enter an email address."] },
        given: Object.fromEntries([...form].map(([name, value]) => [name, String(value)])),
      })}
      once="dana-row-key"
      submit="Send"
    >
      <FieldRows name="guests" one="Person" columns={columns} least={3} add="Add another person" />
    </Form>,
  );
  press("Add another person");
  const fourth = screen.getByRole("group", { name: "Person 4" });
  await waitFor(() => expect(document.activeElement).toBe(within(fourth).getByLabelText("Name")));
  fireEvent.input(within(fourth).getByLabelText("Name"), { target: { value: "Chris" } });
  press("Send");

  await screen.findByRole("alert");
  const again = screen.getByRole("group", { name: "Person 4" });
  expect(within(again).getByLabelText<HTMLInputElement>("Name").value).toBe("Chris");
  expect(within(again).getByLabelText("Email address").getAttribute("aria-invalid")).toBe("true");
});

test("without scripts the server is asked for another row, and one more stands there", () => {
  render(
    <Form send={() => ({})} once="dana-row-key"><FieldRows name="guests" one="Person" columns={[{ name: "name", label: "Name" }]} least={2} /></Form>,
  );
  const add = screen.getByRole("button", { name: "Add another" });
  expect([add.getAttribute("type"), add.getAttribute("name"), add.getAttribute("value")]).toEqual(["submit", "add", "row"]);
  expect(document.querySelector<HTMLButtonElement>("form button")?.name).toBe("");
});

/** A form whose answer waits until the test lets it come. */
function slowly(answer: (form: FormData) => Awaited<ReturnType<Send>>) {
  let come = () => {};
  const send: Send = (_, form) => new Promise((resolve) => (come = () => resolve(answer(form))));
  return { send, answers: () => act(async () => come()) };
}

test("what Dana types, chooses and unticks while she waits is still there when the answer is no", async () => {
  const wait = slowly((form) => ({ fields: { title: ["Enter a working title."] }, given: { ...echo(form), seats: form.getAll("seats").map(String) } }));
  render(<DanasForm send={wait.send} />);
  fireEvent.input(box("The idea in one line"), { target: { value: "A leaflet" } });
  press("Continue");
  fireEvent.input(box("The idea in one line"), { target: { value: "A leaflet, and a film" } });
  fireEvent.input(box("Working title"), { target: { value: "Short breaks" } });
  fireEvent.click(screen.getByRole("radio", { name: "Health" }));
  fireEvent.click(screen.getByRole("checkbox", { name: "Parent carers" }));
  fireEvent.change(box("Which stage?"), { target: { value: "design" } });
  await wait.answers();

  await screen.findByRole("alert");
  expect(box("The idea in one line").value).toBe("A leaflet, and a film");
  expect(box("Working title").value).toBe("Short breaks");
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Health" }).checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Parent carers" }).checked).toBe(false);
  expect(box("Which stage?").value).toBe("design");
});

test("whoever goes on typing while they wait stays in the box they type in; the no is said aloud", async () => {
  const wait = slowly(() => ({ problem: "This work has finished." }));
  render(<DanasForm send={wait.send} />);
  press("Continue");
  const idea = box("The idea in one line");
  idea.focus();
  fireEvent.input(idea, { target: { value: "One more thing" } });
  await wait.answers();

  expect((await screen.findByRole("alert")).textContent).toContain("This work has finished.");
  expect(document.activeElement).toBe(box("The idea in one line"));
  expect(idea.value).toBe("One more thing");
});

test("the button that was pressed is sent with the words", async () => {
  const sent: (FormDataEntryValue | null)[] = [];
  render(
    <Form send={(_, form) => (sent.push(form.get("later")), {})} once="dana-first-key" submit="Post">
      <Submit kind="quiet" name="later" value="yes">Save for later</Submit>
    </Form>,
  );
  press("Save for later");
  await waitFor(() => expect(sent).toEqual(["yes"]));
});

test("what was taken is gone from its form when the page comes anew; a form beside it keeps its words", async () => {
  const both = (first: string, second: string) => (
    <>
      <Form send={() => ({})} once={first} submit="Post"><TextField name="said" label="Say it" /></Form>
      <Form send={() => ({})} once={second} submit="Keep"><TextField name="noted" label="Note it" /></Form>
    </>
  );
  const page = render(both("one", "two"));
  fireEvent.input(box("Say it"), { target: { value: "Hello" } });
  fireEvent.input(box("Note it"), { target: { value: "Half a thought" } });
  press("Post");
  await act(async () => page.rerender(both("three", "four")));
  expect(box("Say it").value).toBe("");
  expect(box("Note it").value).toBe("Half a thought");
});
