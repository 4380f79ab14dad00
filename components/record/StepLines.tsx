import { LadderShape, type SayingKind } from "@/components/ladder/LadderShape";
import { rungTone } from "@/components/ladder/LadderRungs";
import type { Rung } from "@/lib/ladder/read";
import { dayInWords, type Day } from "@/lib/ladder/reading/day";
import { stretches, type Point, type Stretch } from "@/lib/record/over-time";
import "./record.css";

type Line = { kind: SayingKind; words: string; points: Point[] };
type Props = { lines: Line[]; rungs: Rung[]; today: Day };

/** Steps over time on the rungs of the ladder. A picture only: the table beside it says the same in words. */
export function StepLines({ lines, rungs, today }: Props) {
  const shown = lines.filter(({ points }) => points.some(({ position }) => position !== null));
  const first = Math.min(today, ...lines.flatMap(({ points }) => points.map(({ day }) => day)));
  const height = (position: number) => ((rungs.length - position + 0.5) / rungs.length) * 100;
  return (
    <div className="over-time">
      <ul className="ladder-bars-key">{shown.map(({ kind, words }) => <li key={kind}><LadderShape kind={kind} />{words}</li>)}</ul>
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

function OneLine({ kind, steps, height }: { kind: SayingKind; steps: Stretch[]; height: (position: number) => number }) {
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

const Shape = ({ kind }: { kind: SayingKind }) =>
  kind === "record" ? <rect x="-6" y="-6" width="12" height="12" /> : kind === "lead" ? <path d="M0-8 8 0 0 8-8 0Z" /> : <circle r="6.5" />;
