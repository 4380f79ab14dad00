// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { SiteFrame } from "@/components/frame/SiteFrame";
import { WorkHeader } from "@/components/frame/WorkHeader";
import { DataTable } from "@/components/ui/DataTable";
import { Initials } from "@/components/ui/Initials";
import { SubNav } from "@/components/ui/SubNav";
import { helpTopics } from "@/components/help/topics";

afterEach(cleanup);

const wolds = { slug: "wolds-and-coast", name: "Wolds and Coast partnership" };

test("on every page help for a worried person is one click away", () => {
  render(<SiteFrame><h1>Any page</h1></SiteFrame>);
  const footer = within(screen.getByRole("contentinfo"));
  expect(footer.getByRole("link", { name: "Worried about a child?" }).getAttribute("href")).toBe("/worried");
  expect(footer.getByRole("link", { name: /SENDIASS/ }).getAttribute("href")).toBe("/worried#sendiass");
});

test("Dana signs out by a post; a visitor is offered the way in; a page that cannot know says neither", () => {
  const { rerender } = render(<SiteFrame person={{ name: "Dana Kerr" }} partnership={wolds}><h1>Home</h1></SiteFrame>);
  const form = screen.getByRole("button", { name: "Sign out" }).closest("form");
  expect([form?.method, form?.getAttribute("action")]).toEqual(["post", "/sign-out"]);
  expect(screen.queryByRole("link", { name: "Sign in" })).toBeNull();
  rerender(<SiteFrame><h1>Home</h1></SiteFrame>);
  expect(screen.getByRole("link", { name: "Sign in" })).toBeTruthy();
  rerender(<SiteFrame person="not asked"><h1>Help</h1></SiteFrame>);
  expect(screen.queryByRole("link", { name: "Sign in" })).toBeNull();
});

test("a piece of work is named on all its pages and is the heading only of its overview", () => {
  const props = { partnership: wolds, work: { slug: "leaflet", title: "Short breaks leaflet" }, stageWords: "Design stage", seatsWords: "5 of 6 seats have someone", links: [] };
  const { rerender } = render(<WorkHeader {...props} here="overview" />);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Short breaks leaflet");
  rerender(<WorkHeader {...props} here="comments" />);
  expect(screen.queryByRole("heading")).toBeNull();
  expect(screen.getByRole("link", { name: "Short breaks leaflet" }).getAttribute("href")).toBe("/wolds-and-coast/work/leaflet");
});

test("the page you are on is marked, also when it waits under More: More stays closed, and says which page it is", () => {
  const links = ["Overview", "Comments", "Story"].map((label) => ({ label, key: label.toLowerCase(), href: `/${label}` }));
  render(<SubNav label="This piece of work" links={links} here="story" most={2} />);
  expect(document.querySelector("details")?.open).toBe(false);
  expect(document.querySelector("summary")?.textContent).toBe("More: Story");
  expect(document.querySelector("summary")?.getAttribute("aria-current")).toBe("true");
  expect(screen.getByText("Story").getAttribute("aria-current")).toBe("page");
});

test("a table is named, its rows and columns too, and it can be scrolled by keyboard", () => {
  render(<DataTable caption="Actions" columns={[{ key: "what", label: "Action" }, { key: "days", label: "Days", number: true }]} rows={[{ key: "1", cells: { what: "Print cards", days: 12 } }]} />);
  const region = screen.getByRole("region", { name: "Actions" });
  expect(region.tabIndex).toBe(0);
  expect(within(region).getByRole("rowheader", { name: "Print cards" })).toBeTruthy();
  expect(within(region).getByRole("columnheader", { name: "Days" })).toBeTruthy();
});

test("a table whose rows are cards on a phone keeps its rows and columns, and says each cell's column once", () => {
  render(<DataTable caption="Said" cards columns={[{ key: "who", label: "Who" }, { key: "words", label: "In their words" }]} rows={[{ key: "1", cells: { who: "Parent carers say", words: "We were asked." } }]} />);
  const region = screen.getByRole("region", { name: "Said" });
  expect(within(region).getByRole("rowheader", { name: "Parent carers say" })).toBeTruthy();
  expect(within(region).getByRole("columnheader", { name: "In their words" })).toBeTruthy();
  expect(within(region).getByRole("cell", { name: "We were asked." })).toBeTruthy();
});

test("initials are the first and the last, and an empty place has none", () => {
  const { rerender } = render(<Initials name="Amara Grace Mensah" />);
  expect(document.body.textContent).toBe("AM");
  rerender(<Initials />);
  expect(document.body.textContent).toBe("?");
});

test.each(helpTopics.map((topic) => [topic.title, topic] as const))("help: “%s” has something to say and begins at the right heading", (_, topic) => {
  render(<topic.Words />);
  const [first] = [...document.querySelectorAll("h1, h2, h3, h4")];
  expect(first?.tagName).toBe("H2");
  expect(document.body.textContent?.length).toBeGreaterThan(400);
});
