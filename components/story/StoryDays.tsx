import { TimeWords } from "@/components/ui/TimeWords";
import type { Told } from "@/lib/event/read";
import { byDay } from "@/lib/event/rules";
import { clockWords, dayWordsOf, londonDay } from "@/lib/work/dates";

/** What happened, the newest day first; within a day the newest first too. */
export function StoryDays({ told }: { told: Told[] }) {
  return byDay(told, (one) => londonDay(one.on)).map(({ day, list }) => (
    <section key={list[0]!.seq} aria-label={dayWordsOf(day)} className="max-w-[46rem]">
      <h2 className="text-h3"><TimeWords at={day}>{dayWordsOf(day)}</TimeWords></h2>
      <ol className="bare mt-2 border-s-4 border-rail ps-4">
        {list.map((one) => (
          <li key={one.seq} id={`event-${one.seq}`} className="m-0 py-2">
            {one.words} <span className="text-small text-muted"><TimeWords at={one.on}>{clockWords(one.on)}</TimeWords></span>
          </li>
        ))}
      </ol>
    </section>
  ));
}
