import { Card } from "@/components/ui/Card";
import type { PublishedWork } from "@/lib/partnership/read";
import { sectorWords } from "@/lib/seat/words";

const capital = (words: string) => words.charAt(0).toLocaleUpperCase("en-GB") + words.slice(1);

/** Pieces of work as the area published them: no dates and no rung, because none were published. */
export function PublishedWorks({ works }: { works: PublishedWork[] }) {
  return (
    <>
      <h2>Pieces of work it has published</h2>
      <ul className="bare grid gap-4 desk:grid-cols-2">
        {works.map((work) => (
          <li key={work.slug} className="m-0">
            <Card title={work.title} level={3}>
              <p className="text-muted">{capital(work.kind) || "Kind not published"}. Dates not published. {tookPart(work)}</p>
              <ul>{work.published.map((fact) => <li key={fact}>{capital(fact)}</li>)}</ul>
            </Card>
          </li>
        ))}
      </ul>
    </>
  );
}

const tookPart = ({ sectors }: PublishedWork) => (sectors.length === 0 ? "Who took part is not published." : `Took part: ${sectors.map((sector) => sectorWords[sector]).join(", ")}.`);
