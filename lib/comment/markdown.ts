/** Words as the page shows them: plain parts only. Whatever is no mark of ours stays what it is, letters. */
export type Inline = string | { bold: Inline[] } | { italic: Inline[] } | { link: string; words: string; host: string } | { gap: true };
export type Item = { value: number | null; words: Inline[] };
export type Block = { lines: Inline[][] } | { list: Item[] } | { quote: Block[] };

/** Stands where words were hidden (rule 9). A private letter of no alphabet, so nobody types it by chance; what is posted may not hold it. */
export const GAP = "\uE000";

const DEEPEST = 3;
const QUOTE = /^>[ ]?/;
const BULLET = /^[-*•] +(?=\S)/;
const NUMBERED = /^([1-9]\d{0,2})[.)] +(?=\S)/;

/** Paragraphs, lists, quotes; in them bold, italic and links. Nothing else is read as a mark, and no letter is left out. */
export const blocksOf = (body: string): Block[] => blocksIn(body.split("\n"), 0);

const kindOf = (line: string, depth: number) => {
  if (line.trim() === "") return "nothing";
  if (QUOTE.test(line) && depth < DEEPEST) return "quote";
  return BULLET.test(line) ? "bullets" : NUMBERED.test(line) ? "numbers" : "lines";
};

function blocksIn(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const kind = kindOf(lines[at]!, depth);
    let end = at + 1;
    while (end < lines.length && kindOf(lines[end]!, depth) === kind) end++;
    if (kind !== "nothing") blocks.push(blockOf(kind, lines.slice(at, end), depth));
    at = end;
  }
  return blocks;
}

function blockOf(kind: "quote" | "bullets" | "numbers" | "lines", lines: readonly string[], depth: number): Block {
  if (kind === "quote") return { quote: blocksIn(lines.map((line) => line.replace(QUOTE, "")), depth + 1) };
  if (kind === "bullets") return { list: lines.map((line) => ({ value: null, words: inlinesOf(line.replace(BULLET, "")) })) };
  if (kind === "numbers") return { list: lines.map((line) => ({ value: Number(NUMBERED.exec(line)![1]), words: inlinesOf(line.replace(NUMBERED, "")) })) };
  return { lines: lines.map((line) => inlinesOf(line)) };
}

const BOLD = String.raw`\*\*(?=[^\s*])(?<bold>[^*]*(?:\*(?!\*)[^*]*)*)(?<=[^\s*])\*\*`;
const STAR = String.raw`(?<![\p{L}\p{N}*])\*(?=[^\s*])(?<star>[^*]*[^\s*]|[^\s*])\*(?![\p{L}\p{N}*])`;
const LOW = String.raw`(?<![\p{L}\p{N}_])_(?=[^\s_])(?<low>[^_]*[^\s_]|[^\s_])_(?![\p{L}\p{N}_])`;
const LINK = String.raw`\[(?<words>[^\[\]]+)\]\((?<there>https?://[^\s()]+)\)`;
const BARE = String.raw`(?<bare>https?://[^\s<>"]+)`;
const MARKS = new RegExp([BOLD, STAR, LOW, LINK, BARE, `(?<gap>${GAP})`].join("|"), "u");
const ENDS_A_SENTENCE = /[.,;:!?'"’”)\]*_]+$/;

function inlinesOf(text: string, depth = 0): Inline[] {
  const found: Inline[] = [];
  let rest = text;
  for (let match = depth > DEEPEST ? null : MARKS.exec(rest); match; match = MARKS.exec(rest)) {
    const [part, taken] = partOf(match, depth);
    const before = rest.slice(0, match.index);
    if (before) found.push(before);
    found.push(part);
    rest = rest.slice(match.index + taken);
  }
  return rest ? [...found, rest] : found;
}

/** What a mark shows, and how many letters of the text it takes up. */
function partOf(match: RegExpExecArray, depth: number): [Inline, number] {
  const [whole] = match;
  const { bold, star, low, words, there, bare, gap } = match.groups!;
  if (gap) return [{ gap: true }, whole.length];
  if (bold !== undefined) return [{ bold: inlinesOf(bold, depth + 1) }, whole.length];
  if (star !== undefined || low !== undefined) return [{ italic: inlinesOf((star ?? low)!, depth + 1) }, whole.length];
  const address = there ?? bare!.replace(ENDS_A_SENTENCE, "");
  const host = hostOf(address);
  if (!host || words?.includes(GAP)) return [whole, whole.length];
  return [{ link: address, words: words ?? address, host }, there ? whole.length : address.length];
}

/** Where a link leads, or null for what is no plain address of the web: other schemes, a name and password in it, letters that look like others. */
function hostOf(address: string): string | null {
  if (!/^[\u0021-\u007E]+$/.test(address) || !URL.canParse(address)) return null;
  const { protocol, hostname, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && !username && !password ? hostname : null;
}
