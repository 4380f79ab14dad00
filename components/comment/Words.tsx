import { Fragment, type ReactNode } from "react";
import type { Block, Inline, Item } from "@/lib/comment/markdown";

/** What somebody wrote, as plain parts of a page. No part of it is ever taken for a page's own code. */
export function Words({ blocks }: { blocks: readonly Block[] }) {
  return <div className="flow wrap-anywhere">{blocks.map((block, at) => <OneBlock key={at} block={block} />)}</div>;
}

function OneBlock({ block }: { block: Block }) {
  if ("quote" in block) return <blockquote><Words blocks={block.quote} /></blockquote>;
  if ("list" in block) return <List items={block.list} />;
  return <p>{block.lines.map((line, at) => <Fragment key={at}>{at > 0 && <br />}{inlines(line)}</Fragment>)}</p>;
}

function List({ items }: { items: readonly Item[] }) {
  if (items[0]?.value === null) return <ul>{items.map(({ words }, at) => <li key={at}>{inlines(words)}</li>)}</ul>;
  return <ol>{items.map(({ value, words }, at) => <li key={at} value={value ?? undefined}>{inlines(words)}</li>)}</ol>;
}

const inlines = (parts: readonly Inline[]): ReactNode => parts.map((part, at) => <Fragment key={at}>{inline(part)}</Fragment>);

function inline(part: Inline): ReactNode {
  if (typeof part === "string") return part;
  if ("bold" in part) return <b>{inlines(part.bold)}</b>;
  if ("italic" in part) return <i>{inlines(part.italic)}</i>;
  if ("gap" in part) return <span className="rounded-control border-2 border-dashed border-line px-2 text-muted">hidden: may name a child</span>;
  return <><a href={part.link} rel="nofollow noopener noreferrer">{part.words}</a>{!part.words.includes(part.host) && <span className="text-muted"> ({part.host})</span>}</>;
}
