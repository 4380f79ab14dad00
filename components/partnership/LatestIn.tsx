import { Card } from "@/components/ui/Card";
import { TimeWords } from "@/components/ui/TimeWords";
import type { News } from "@/lib/partnership/read";
import { momentWords } from "@/lib/work/dates";

export function LatestIn({ news, at, now }: { news: News[]; at: string; now: Date }) {
  return (
    <Card title="Latest in your works">
      {news.length === 0 && <p>Nothing has happened yet.</p>}
      <ol className="bare">
        {news.map((one) => (
          <li key={one.key} className="m-0 border-edge py-2 not-first:border-t">
            <p>{one.words}</p>
            <p className="text-small text-muted"><a href={`${at}/work/${one.slug}`}>{one.title}</a>, <TimeWords at={one.on}>{momentWords(one.on, now)}</TimeWords></p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
