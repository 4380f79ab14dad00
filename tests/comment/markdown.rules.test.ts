import fc from "fast-check";
import { JSDOM } from "jsdom";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Words } from "@/components/comment/Words";
import { blocksOf, GAP, type Block, type Inline } from "@/lib/comment/markdown";

const page = (body: string) => renderToStaticMarkup(createElement(Words, { blocks: blocksOf(body) }));
const shown = (body: string) => page(body).replace(/^<div class="[^"]*">|<\/div>$/g, "");

test("paragraphs, lists, quotes, bold, italic and links are shown as that", () => {
  expect(shown("One line\nand the next\n\nA new thought")).toBe("<p>One line<br/>and the next</p><p>A new thought</p>");
  expect(shown("- milk\n- **bread**\n3. then\n4. this")).toBe('<ul><li>milk</li><li><b>bread</b></li></ul><ol><li value="3">then</li><li value="4">this</li></ol>');
  expect(shown("> You said *two sides*.\n> Yes.")).toContain("<p>You said <i>two sides</i>.<br/>Yes.</p>");
  expect(shown("**bold with *italic* in it** and _so_")).toBe("<p><b>bold with <i>italic</i> in it</b> and <i>so</i></p>");
  expect(shown("Look: https://www.nhs.uk/conditions.")).toBe('<p>Look: <a href="https://www.nhs.uk/conditions" rel="nofollow noopener noreferrer">https://www.nhs.uk/conditions</a>.</p>');
});

test("a link's words cannot hide where it leads", () => {
  expect(shown("[the council](https://evil.example/x)")).toBe('<p><a href="https://evil.example/x" rel="nofollow noopener noreferrer">the council</a><span class="text-muted"> (evil.example)</span></p>');
});

test("what is no mark of ours stays as it was typed", () => {
  for (const body of ["2 * 3 * 4", "snake_case_word", "**", "* ", "a*b*c", "# not a heading", "[x](javascript:alert(1))", "[x](https://user:word@evil.example)", "![x](data:text/html,y)", "<b>no</b>", "`code`", "ftp://a.b", "https://"]) {
    expect(JSDOM.fragment(page(body)).textContent, body).toBe(body.trim() === "*" ? "* " : body);
  }
});

test("where words were hidden a gap is shown, also in the middle of bold words", () => {
  expect(shown(`My son **${GAP}** waits`)).toBe('<p>My son <b><span class="rounded-control border-2 border-dashed border-line px-2 text-muted">hidden: may name a child</span></b> waits</p>');
});

const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("**", "*", "_", "> ", "- ", "• ", "1. ", "12) ", "\n", "\n\n", "[", "](", ")", "https://a.example/b?c=d", "http://", "javascript:", "<script>", "<img src=x onerror=alert(1)>", "\" onclick=\"", "&lt;", "[a](https://b.example)", "data:", GAP),
);
const anyBody = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(""));

const ALLOWED: Record<string, string[]> = { DIV: ["class"], P: [], BR: [], UL: [], OL: [], LI: ["value"], BLOCKQUOTE: [], B: [], I: [], SPAN: ["class"], A: ["href", "rel"] };

test("no markup gets through: whatever is typed, only our own few parts stand on the page, and links lead to the web only", () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      for (const el of JSDOM.fragment(page(body)).querySelectorAll("*")) {
        expect(Object.keys(ALLOWED)).toContain(el.tagName);
        for (const { name } of el.attributes) expect(ALLOWED[el.tagName]).toContain(name);
        if (el.tagName === "A") expect(el.getAttribute("href")).toMatch(/^https?:\/\/[^\s"<>]+$/);
      }
    }),
    { numRuns: 300 },
  );
});

const letters = (text: string) => text.replace(/[\s*_>\-•.)([\]]/g, "");
const ofInlines = (parts: readonly Inline[]): string =>
  parts.map((part) => (typeof part === "string" ? part : "bold" in part ? ofInlines(part.bold) : "italic" in part ? ofInlines(part.italic) : "gap" in part ? GAP : part.words === part.link ? part.link : part.words + part.link)).join("");
const told = (blocks: readonly Block[]): string =>
  blocks.map((block) => ("quote" in block ? told(block.quote) : "list" in block ? block.list.map((item) => `${item.value ?? ""}${ofInlines(item.words)}`).join("") : block.lines.map(ofInlines).join(""))).join("");

test("nothing typed is lost: every letter is there, in order, in words or in a link's address", () => {
  fc.assert(fc.property(anyBody, (body) => {
    expect(letters(told(blocksOf(body)))).toBe(letters(body));
  }), { numRuns: 2_000 });
});

test("the longest and most twisted comment is read in no time", () => {
  const begun = performance.now();
  for (const twist of ["**a ", "*a", "_a ", "[a](", "> ", "*".repeat(3), "**a*"]) blocksOf(twist.repeat(1_400));
  expect(performance.now() - begun).toBeLessThan(1_500);
});
