import type { ReactNode } from "react";
import type { Found } from "@/lib/search/read";
import { seatWords } from "@/lib/seat/words";
import { dayWords, dayWordsOf } from "@/lib/work/dates";

type Line = { key: string; href: string; words: string; about: ReactNode };

/** What was found in one partnership, kind by kind. Kinds with nothing are left out. */
export function FoundIn({ found, at }: { found: Found; at: string }) {
  const work = (slug: string) => `${at}/work/${slug}`;
  return (
    <>
      <Kind title="Pieces of work" lines={found.works.map((one) => ({ key: one.slug, href: work(one.slug), words: one.title, about: one.idea }))} />
      <Kind title="Comments" lines={found.comments.map((one) => ({
        key: `${one.slug} ${one.number}`,
        href: `${work(one.slug)}/comments${one.topic ? `/${one.topic}` : ""}?before=${one.number + 1}#comment-${one.number}`,
        words: one.words, about: `${one.by} in ${one.title}, ${dayWords(new Date(one.on))}`,
      }))} />
      <Kind title="Actions" lines={found.actions.map((one) => ({ key: `${one.slug} ${one.number}`, href: `${work(one.slug)}/actions/${one.number}`, words: one.words, about: one.title }))} />
      <Kind title="Proposals" lines={found.proposals.map((one) => ({
        key: `${one.slug} ${one.number}`, href: `${work(one.slug)}/proposals/${one.number}`, words: one.words, about: `${one.title}. The last day to answer: ${dayWordsOf(one.until)}`,
      }))} />
      <Kind title="Decisions" lines={found.decisions.map((one) => ({ key: `${one.slug} ${one.number}`, href: `${work(one.slug)}/decisions/${one.number}`, words: one.words, about: one.title }))} />
      <Kind title="Points raised" lines={found.points.map((one) => ({ key: `${one.slug} ${one.number}`, href: `${work(one.slug)}/points/${one.number}`, words: one.words, about: one.title }))} />
      <Kind title="People" lines={found.people.map((one) => ({
        key: `${one.slug} ${one.name}`, href: one.inside ? `${work(one.slug)}/seats` : work(one.slug), words: one.name, about: `${seatWords(one)}, in ${one.title}`,
      }))} />
    </>
  );
}

function Kind({ title, lines }: { title: string; lines: Line[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="flow">
      <h3>{title}</h3>
      <ul className="bare flow">
        {lines.map(({ key, href, words, about }) => (
          <li key={key}><a href={href} className="inline-flex min-h-11 items-center wrap-anywhere">{words}</a><p className="m-0 text-small text-muted wrap-anywhere">{about}</p></li>
        ))}
      </ul>
    </section>
  );
}
