import { Card } from "@/components/ui/Card";
import { TimeWords } from "@/components/ui/TimeWords";
import type { Told } from "@/lib/event/read";
import { momentWords } from "@/lib/work/dates";

export function LatestNews({ latest, storyHref, now }: { latest: Told[]; storyHref: string; now: Date }) {
  return (
    <Card title="Latest">
      <ol className="bare">
        {latest.map((one) => (
          <li key={one.seq} className="m-0 border-edge py-2 not-first:border-t">
            <p>{one.words}</p>
            <p className="text-small text-muted first-letter:uppercase"><TimeWords at={one.on}>{momentWords(one.on, now)}</TimeWords></p>
          </li>
        ))}
      </ol>
      <p><a href={storyHref}>The whole story</a></p>
    </Card>
  );
}
