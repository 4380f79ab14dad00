import { Card } from "@/components/ui/Card";
import { Notice } from "@/components/ui/Notice";
import { SummaryList } from "@/components/ui/SummaryList";
import type { Outline } from "@/lib/access/see";
import { seatWords } from "@/lib/seat/words";
import type { SeatAtTable } from "@/lib/work/read";
import { ideaFromWords } from "@/lib/work/words";

type Props = { work: Outline["work"]; partnership: Outline["partnership"]; seats: SeatAtTable[] };

const isAddress = (source: string) => /^https?:\/\//.test(source);
const capital = (words: string) => words.charAt(0).toLocaleUpperCase("en-GB") + words.slice(1);
const NOT_PUBLISHED = "Not published";

/** Work an area has published: its facts as they stand there. What was not published is said to be so, never filled in. */
export function RecordedAfterwards({ work, partnership, seats }: Props) {
  const sectors = seats.map(seatWords).join(", ");
  return (
    <>
      <Notice title="Recorded afterwards">
        <p>This work was written down from what {partnership.name} has published. Nobody wrote it here day by day, so it has no dates and no place on the ladder.</p>
      </Notice>
      <Card title="What was published">
        {work.published.length === 0 ? <p>{NOT_PUBLISHED}.</p> : <ul>{work.published.map((fact) => <li key={fact}>{capital(fact)}</li>)}</ul>}
        <SummaryList
          rows={[
            { key: "kind", label: "What kind of work", value: capital(work.kind) || NOT_PUBLISHED },
            { key: "who", label: "Who took part", value: sectors || NOT_PUBLISHED },
            { key: "idea", label: "Who had the idea", value: ideaFromWords[work.ideaFrom] },
            { key: "when", label: "Dates", value: NOT_PUBLISHED },
            { key: "rung", label: "Where on the ladder", value: NOT_PUBLISHED },
          ]}
        />
      </Card>
      {partnership.source && <p>Where it was published: {isAddress(partnership.source) ? <a href={partnership.source}>{partnership.source}</a> : partnership.source}</p>}
    </>
  );
}
