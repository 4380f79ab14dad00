import { LadderShape } from "@/components/ladder/LadderShape";
import type { LadderUsed } from "@/lib/dashboard/read";
import type { WorkRow } from "@/lib/dashboard/read-works";
import { dayWords } from "@/lib/work/dates";
import { presetWords, rungName } from "./rung-names";

type Props = { works: WorkRow[]; count: number; ladders: LadderUsed[]; at: string; all: string };

/** Two rungs apart or more. A difference is where to begin a talk, never a fault. */
export function WhereViewsDiffer({ works, count, ladders, at, all }: Props) {
  return (
    <section aria-labelledby="differ" className="flow dashboard-part">
      <h2 id="differ">Where views differ ({count})</h2>
      {count === 0 ? <p>Nowhere by two rungs or more.</p> : <p>Two rungs apart or more. Both may be right about what they saw. Ask what happened before families came to the table.</p>}
      <ul className="bare grid gap-3">
        {works.map((work) => (
          <li key={work.id} className="m-0 border-s-4 border-rail ps-4">
            <a href={`${at}/work/${work.slug}`} className="inline-flex min-h-11 items-center"><b>{work.title}</b></a>
            <p><LadderShapeInline kind="lead" />The lead says: {rungName(ladders, work, work.leadRung)}</p>
            <p><LadderShapeInline kind="view" />Parent carers say: {rungName(ladders, work, work.parentsRung)}</p>
            <p><LadderShapeInline kind="record" />The record shows: {rungName(ladders, work, work.recordRung) ?? "not enough yet"}{presetWords(ladders, work)}</p>
            {work.differSince && <p className="text-muted">Since {dayWords(new Date(work.differSince))}</p>}
          </li>
        ))}
      </ul>
      {count > works.length && <p><a href={all}>All {count} works where views differ</a></p>}
    </section>
  );
}

function LadderShapeInline({ kind }: { kind: "lead" | "view" | "record" }) {
  return <span className="inline-block pe-2"><LadderShape kind={kind} size={12} /></span>;
}
