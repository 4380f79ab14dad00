// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { LadderBars } from "@/components/ladder/LadderBars";
import { LadderMini } from "@/components/ladder/LadderMini";
import { LadderPicture } from "@/components/ladder/LadderPicture";
import { rungTone, type LadderRung } from "@/components/ladder/LadderRungs";
import { ThreeSayings } from "@/components/ladder/LadderSayings";

afterEach(cleanup);

const rung = (position: number, name: string, band: LadderRung["band"]): LadderRung => ({ key: name.toLowerCase(), position, name, band, words: `What ${name} means.` });
const tlap = [
  rung(7, "Co-production", "with"), rung(6, "Co-design", "with"), rung(5, "Engagement", "for"), rung(4, "Consultation", "for"),
  rung(3, "Informing", "for"), rung(2, "Educating", "to"), rung(1, "Coercion", "to"),
];
const credit = { text: "Think Local Act Personal", href: "https://www.thinklocalactpersonal.org.uk/" };

test("the ladder is read from the top, band by band, with its credit", () => {
  render(<LadderPicture rungs={tlap} credit={credit} />);
  expect(screen.getAllByRole("heading").map((heading) => heading.textContent)).toEqual(["Doing with", "Doing for", "Doing to"]);
  expect([...document.querySelectorAll("ol")].map((list) => [list.reversed, list.start])).toEqual([[true, 7], [true, 5], [true, 2]]);
  expect([...document.querySelectorAll(".ladder-name")].map((name) => name.textContent)).toEqual(tlap.map((one) => one.name));
  expect(screen.getByRole("link", { name: credit.text }).getAttribute("href")).toBe(credit.href);
});

test("both sayings stand on their own rungs, in words, and each rung opens its meaning", () => {
  render(
    <LadderPicture
      rungs={tlap}
      credit={credit}
      marks={[{ rungKey: "co-design", words: "The lead says", kind: "lead" }, { rungKey: "consultation", words: "Parent carers say", kind: "view" }]}
    />,
  );
  const coDesign = document.getElementById("rung-co-design");
  expect(coDesign?.textContent).toContain("The lead says");
  expect(coDesign?.textContent).not.toContain("Parent carers say");
  expect(document.getElementById("rung-consultation")?.textContent).toContain("Parent carers say");
  expect(coDesign?.querySelector("details > p")?.textContent).toBe("What Co-design means.");
  expect(document.querySelector("[style]")).toBeNull();
});

test("seven or five rungs take their tone from their place, never from good or bad", () => {
  expect(tlap.map((one) => rungTone(one.position, 7))).toEqual(["rung-7", "rung-6", "rung-5", "rung-4", "rung-3", "rung-2", "rung-1"]);
  expect([1, 2, 3, 4, 5].map((position) => rungTone(position, 5))).toEqual(["rung-1", "rung-3", "rung-4", "rung-6", "rung-7"]);
});

test("before anyone has said anything, the page says that this is fine", () => {
  render(<ThreeSayings sayings={[]} />);
  expect(screen.getByText("Nothing said yet. That is fine. Talk first.")).toBeTruthy();
});

test("Dana's saying and Bev's stand side by side, each with who and when", () => {
  render(
    <ThreeSayings
      sayings={[
        { key: "lead", kind: "lead", who: "The lead says", rung: { position: 6, of: 7, name: "Co-design" }, quote: "Parents chose the words.", by: "Dana", on: { at: "2026-11-20", words: "20 November" } },
        { key: "parents", kind: "view", who: "Parent carers say", rung: { position: 4, of: 7, name: "Consultation" }, quote: "The size was fixed.", by: "Bev", on: { at: "2026-11-21", words: "21 November" } },
        { key: "young", kind: "view", who: "Young people", note: "Not said yet." },
      ]}
    />,
  );
  expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["The lead says: Co-design", "Parent carers say: Consultation", "Young people"]);
  expect(screen.getByText("“The size was fixed.”")).toBeTruthy();
  expect(document.querySelector("time")?.dateTime).toBe("2026-11-20");
});

test("each bar of the dashboard is a number in words that leads to those works; none leads nowhere", () => {
  render(
    <LadderBars
      voices={[{ kind: "lead", words: "The lead says" }]}
      rungs={tlap.map((one) => ({ ...one, bars: [{ kind: "lead" as const, count: one.position === 4 ? 6 : one.position === 1 ? 1 : 0, href: `?lead=${one.key}` }] }))}
    />,
  );
  const links = screen.getAllByRole("link");
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["6 pieces of work: The lead says Consultation", "?lead=consultation"],
    ["1 piece of work: The lead says Coercion", "?lead=coercion"],
  ]);
  expect(document.querySelector("rect")?.getAttribute("width")).toBe("98%");
});

test("in a list the words say it all; the small ladder is only a picture", () => {
  render(<LadderMini of={7} said={[{ kind: "lead", who: "The lead says", position: 6, words: "Co-design" }, { kind: "view", who: "Parent carers say", words: "not said yet" }]} />);
  expect(within(screen.getByRole("list")).getAllByRole("listitem").map((line) => line.textContent)).toEqual(["The lead says: Co-design", "Parent carers say: not said yet"]);
  expect(document.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
});
