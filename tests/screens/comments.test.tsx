// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CommentThread } from "@/components/comment/CommentThread";
import type { ShownComment } from "@/lib/comment/read";
import { COMMENTS_A_PAGE } from "@/lib/comment/rules";

const said = (number: number, body = `Words ${number}`, name = "Amara Mensah"): ShownComment => ({
  number, body, name, seat: "Parent carers", at: "2026-01-12T10:00:00.000Z", when: "yesterday at 10:00am",
});
const thread = { partnership: "wolds", work: "leaflet", workId: "01a20220-3e29-7452-856d-bff3b2cd1f77" };

/** What the server would say: everything after a number, a page's worth. The browser's own network ends here. */
let everything: ShownComment[] = [];
let asked: string[] = [];
let status = 200;
const server = async (address: string) => {
  asked.push(address);
  const after = Number(new URL(address, "http://here").searchParams.get("after"));
  return Response.json({ comments: everything.filter((one) => one.number > after).slice(0, COMMENTS_A_PAGE) }, { status });
};

beforeEach(() => {
  [everything, asked, status] = [[], [], 200];
  vi.useFakeTimers({ shouldAdvanceTime: true });
  vi.stubGlobal("fetch", server);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const aQuarterOfAMinute = () => act(() => vi.advanceTimersByTimeAsync(15_100));
const show = (comments: ShownComment[], { isOpen = true, isNewer = false } = {}) =>
  render(<CommentThread page={{ comments, isOlder: false, isNewer }} thread={thread} isOpen={isOpen} />);

test("where the stream does not work, what Bev writes is there within fifteen seconds, once, and said aloud", async () => {
  show([said(1), said(2)]);
  everything = [said(1), said(2), said(3, "Could it be two sides?", "Bev Holt")];
  await aQuarterOfAMinute();
  expect(screen.getAllByText("Could it be two sides?")).toHaveLength(1);
  expect(screen.getAllByText("Words 2")).toHaveLength(1);
  expect(screen.getByRole("status").textContent).toBe("New comment from Bev Holt.");
  await aQuarterOfAMinute();
  expect(asked.map((address) => address.split("after=")[1])).toEqual(["2", "3"]);
});

test("after a long sleep everything missed comes in, page after page", async () => {
  show([said(1)]);
  everything = Array.from({ length: 71 }, (_, at) => said(at + 1));
  await aQuarterOfAMinute();
  expect(screen.getAllByRole("listitem")).toHaveLength(71);
  expect(asked).toHaveLength(3);
});

test("once the seat is left or the session is over, the page stops asking and keeps what it shows", async () => {
  show([said(1)]);
  status = 404;
  await aQuarterOfAMinute();
  const tries = asked.length;
  for (let n = 0; n < 4; n++) await aQuarterOfAMinute();
  expect(asked.length).toBe(tries);
  expect(screen.getByText("Words 1")).toBeTruthy();
});

test("an empty thread says how to begin, until somebody does", async () => {
  show([]);
  expect(screen.getByText(/No one has said anything yet/)).toBeTruthy();
  everything = [said(1)];
  await aQuarterOfAMinute();
  expect(screen.queryByText(/No one has said anything yet/)).toBeNull();
  expect(screen.getByText("Words 1")).toBeTruthy();
});

test("an older page and a finished work do not ask", async () => {
  show([said(1)], { isNewer: true });
  show([said(2)], { isOpen: false });
  await aQuarterOfAMinute();
  expect(asked).toEqual([]);
});

test("what somebody typed is shown as they typed it, never as a page's own code", () => {
  const body = "<img src=x onerror=alert(1)>\n[link](javascript:alert(1))";
  show([said(1, body, "<script>x</script>")]);
  expect(document.querySelector("li p:last-child")!.textContent).toBe(body);
  expect(document.querySelectorAll("li img, li script, li a")).toHaveLength(0);
});
