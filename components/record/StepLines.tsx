import type { ReactNode } from "react";
import type { SayingKind } from "@/components/ladder/LadderShape";
import { rungTone } from "@/components/ladder/LadderRungs";
import type { Rung } from "@/lib/ladder/read";
import { dayInWords, type Day } from "@/lib/ladder/reading/day";
import { stretches, type Point, type Stretch } from "@/lib/record/over-time";
import "./record.css";

/** The record by the preset's tests stands beside the record by the partnership's own, and what it shows since starting again beside its whole life. */
export type LineKind = Exclude<SayingKind, "aim"> | "preset" | "again";
type Line = { kind: LineKind; words: string; points: Point[] };
type Props = { lines: Line[]; rungs: Rung[]; today: Day };

/** Steps over time on the rungs of the ladder. A picture only: the table beside it says the same in words. */
export function StepLines({ lines, rungs, today }: Props) {
  const shown = lines.filter(({ points }) => points.some(({ position }) => position !== null));
  const first = Math.min(today, ...lines.flatMap(({ points }) => points.map(({ day }) => day)));
  const height = (position: number) => ((rungs.length - position + 0.5) / rungs.length) * 100;
  return (
    <div className="over-time">
      <ul className="ladder-bars-key">{shown.map(({ kind, words }) => <li key={kind}><Sample kind={kind} />{words}</li>)}</ul>
      <div className="over-time-frame" aria-hidden="true">
        <ol className="bare over-time-rungs">
          {rungs.map((rung) => <li key={rung.key} className={rungTone(rung.position, rungs.length)}><span className="ladder-number">{rung.position}</span> <span className="over-time-name">{rung.name}</span></li>)}
        </ol>
        <svg className="over-time-lines" focusable="false">
          {rungs.map(({ key, position }) => <line key={key} className="over-time-rung" x1="0" x2="100%" y1={`${height(position)}%`} y2={`${height(position)}%`} />)}
          {shown.map((line) => <OneLine key={line.kind} kind={line.kind} steps={stretches(line.points, first, today)} height={height} />)}
        </svg>
      </div>
      <p className="over-time-days" aria-hidden="true"><span>{dayInWords(first)}</span><span>{dayInWords(today)}</span></p>
    </div>
  );
}

/** In the key: the line as it is drawn, with its shape. */
const Sample = ({ kind }: { kind: LineKind }) => (
  <svg className="over-time-lines over-time-sample" width="46" height="20" aria-hidden="true" focusable="false">
    <g className={`over-time-${kind}`}>
      <line x1="0" x2="46" y1="10" y2="10" />
      <svg x="23" y="10" overflow="visible"><Shape kind={kind} /></svg>
    </g>
  </svg>
);

function OneLine({ kind, steps, height }: { kind: LineKind; steps: Stretch[]; height: (position: number) => number }) {
  return (
    <g className={`over-time-${kind}`}>
      {steps.map(({ from, to, position }, at) => {
        const [y, before] = [`${height(position)}%`, steps[at - 1]];
        return (
          <g key={at}>
            {before && before.to === from && before.position !== position && <line x1={`${from}%`} x2={`${from}%`} y1={`${height(before.position)}%`} y2={y} />}
            <line x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} />
          </g>
        );
      })}
      {steps.filter(({ isChange }) => isChange).map(({ from, position }, at) => <svg key={at} x={`${from}%`} y={`${height(position)}%`} overflow="visible"><Shape kind={kind} /></svg>)}
    </g>
  );
}

const SHAPES: Record<LineKind, ReactNode> = {
  record: <rect x="-6" y="-6" width="12" height="12" />,
  preset: <rect className="over-time-hollow" x="-5.5" y="-5.5" width="11" height="11" />,
  again: <><rect className="over-time-hollow" x="-6" y="-6" width="12" height="12" /><rect x="-2.5" y="-2.5" width="5" height="5" /></>,
  lead: <path d="M0-8 8 0 0 8-8 0Z" />,
  view: <circle r="6.5" />,
};
const Shape = ({ kind }: { kind: LineKind }) => SHAPES[kind];
