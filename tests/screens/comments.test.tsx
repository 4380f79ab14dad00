// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CommentThread } from "@/components/comment/CommentThread";
import type { ShownComment } from "@/lib/comment/read";
import { blocksOf } from "@/lib/comment/markdown";
import { COMMENTS_A_PAGE } from "@/lib/comment/rules";

const said = (number: number, body = `Words ${number}`, name = "Amara Mensah"): ShownComment => ({
  number, touched: number, blocks: blocksOf(body), name, seat: "Parent carers", at: "2026-01-12T10:00:00.000Z", when: "yesterday at 10:00am",
  before: [], replyTo: null, gone: null, recorded: null, isMine: false, isChangeable: false, isNew: false,
});
const thread = { partnership: "wolds", work: "leaflet", workId: "01a20220-3e29-7452-856d-bff3b2cd1f77", topic: 0 };

/** What the server would say: everything after a number, a page's worth. The browser's own network ends here. */
let everything: ShownComment[] = [];
let asked: string[] = [];
let status = 200;
const server = async (address: string) => {
  asked.push(address);
  const { searchParams } = new URL(address, "http://here");
  const [since, from] = [Number(searchParams.get("since")), Number(searchParams.get("from"))];
  return Response.json({ comments: everything.filter((one) => one.touched > since && one.number >= from).sort((one, other) => one.touched - other.touched).slice(0, COMMENTS_A_PAGE) }, { status });
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
  expect(asked.map((address) => /from=\d+&since=\d+/.exec(address)![0])).toEqual(["from=1&since=2", "from=1&since=3"]);
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

test("what is changed or taken away while the page is open is different in its place, and said aloud", async () => {
  show([said(1), said(2)]);
  everything = [{ ...said(1, "Other words"), touched: 3 }, { ...said(2), touched: 4, blocks: [], gone: { words: "Amara Mensah took this comment back.", because: "" } }];
  await aQuarterOfAMinute();
  expect(screen.getAllByRole("listitem").map((item) => /Other words|took this comment back/.exec(item.textContent!)?.[0])).toEqual(["Other words", "took this comment back"]);
  expect(screen.queryByText("Words 2")).toBeNull();
  expect(screen.getByRole("status").textContent).toBe("A comment by Amara Mensah is different now.");
});

test("a line says where what is new to the reader begins, and a link leads there", () => {
  show([said(1), { ...said(2), isNew: true }, { ...said(3), isNew: true }]);
  expect(screen.getAllByText("Since you were last here")).toHaveLength(1);
  expect(screen.getByText("Since you were last here").closest("li")!.id).toBe("comment-2");
  expect(screen.getByRole("link", { name: "Go to what is new" }).getAttribute("href")).toBe("#comment-2");
});

test("what somebody typed is never a page's own code", () => {
  show([said(1, "<img src=x onerror=alert(1)>\n[link](javascript:alert(1))", "<script>x</script>")]);
  expect(document.querySelector("li")!.textContent).toContain("<img src=x onerror=alert(1)>[link](javascript:alert(1))");
  expect(document.querySelectorAll("li img, li script, li a[href^=javascript]")).toHaveLength(0);
});
