import type { ReactNode } from "react";
import { Card } from "@/components/ui/Card";
import { Icon } from "@/components/ui/Icon";
import type { NeededFor as Needed } from "@/lib/partnership/read";
import { sideWords } from "@/lib/outline/words";
import { keyWords } from "@/lib/two-keys/words";
import { dayWordsOf, weekdayWordsOf } from "@/lib/work/dates";

type Row = { key: string; href: string; words: ReactNode };

function rowsOf({ toSend, leads, keys, tests, proposals, asked, late, views }: Needed, at: string): Row[] {
  const work = (slug: string, rest: string) => `${at}/work/${slug}/${rest}`;
  return [
    ...toSend.map(({ slug, title }) => ({ key: `send ${slug}`, href: work(slug, "setup"), words: <>Invite people to <b>{title}</b>. Nothing has gone out yet.</> })),
    ...leads.map(({ slug, title, side }) => ({ key: `lead ${slug}`, href: work(slug, "outline"), words: <>Would {sideWords[side]} lead <b>{title}</b>? Read the outline and answer</> })),
    ...keys.map(({ slug, title, id, deed }) => ({ key: `key ${id}`, href: work(slug, `stage/key/${id}`), words: <>Your yes or no is asked in <b>{title}</b>: {keyWords[deed]}</> })),
    ...tests.map(({ id }) => ({ key: `tests ${id}`, href: `${at}/ladder/tests/${id}`, words: <>The forum’s yes or no is asked: other tests for the rungs of <b>the ladder</b></> })),
    ...proposals.map(({ slug, title, number, what, until }) => ({
      key: `proposal ${slug} ${number}`, href: work(slug, `proposals/${number}`), words: <>Something is proposed in <b>{title}</b>: {what}. You can answer until {weekdayWordsOf(until)}</>,
    })),
    ...asked.map(({ slug, title, number, what }) => ({ key: `asked ${slug} ${number}`, href: work(slug, `actions/${number}`), words: <>You are asked to lead an action in <b>{title}</b>: {what}</> })),
    ...late.map(({ slug, title, number, what, due }) => ({
      key: `late ${slug} ${number}`, href: work(slug, `actions/${number}`), words: <>Your action in <b>{title}</b> was due on {dayWordsOf(due)}: {what}</>,
    })),
    ...views.map(({ slug, title }) => ({ key: `view ${slug}`, href: work(slug, "ladder/view"), words: <>How does your seat see <b>{title}</b>? It has not said yet at this stage.</> })),
  ];
}

/** What only I can do. It asks; it never counts or hurries. */
export function NeededFor({ needed, at, hasWorks }: { needed: Needed; at: string; hasWorks: boolean }) {
  const rows = rowsOf(needed, at);
  if (rows.length === 0) return hasWorks ? <p>Nothing is waiting for you. That is fine.</p> : null;
  return (
    <Card title="You are needed for" look="tint">
      <ul className="bare">
        {rows.map((row) => (
          <li key={row.key} className="m-0 border-edge not-first:border-t">
            <a href={row.href} className="flex min-h-11 items-center gap-2 py-2"><Icon name="arrow" size={18} /><span>{row.words}</span></a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
