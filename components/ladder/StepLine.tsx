import { LadderShape, type SayingKind } from "./LadderShape";
import "./StepLine.css";

type At = { position: number } | null;
type Props = { at: readonly At[]; beside?: readonly At[]; stages: string[]; rungs: { position: number; name: string }[]; kind: SayingKind; words: string };

const STEP = 15;
const EDGE = 12;
const SHAPE = 14;
/** More stages than this scroll inside their own frame on a phone. */
const FITS = 5;

/** A line that goes along in a stage and steps up or down to the next. Where nothing was said, there is a gap. */
export function StepLine({ at, beside, stages, rungs, kind, words }: Props) {
  const highest = Math.max(...rungs.map((rung) => rung.position));
  const height = (highest - 1) * STEP + EDGE * 2;
  const y = (position: number) => EDGE + (highest - position) * STEP;
  const middle = (index: number) => `${((index + 0.5) / at.length) * 100}%`;
  const named = (position: number) => rungs.find((rung) => rung.position === position)?.name;
  const isWide = at.length > FITS;
  const scrolls = isWide ? { role: "region", tabIndex: 0, "aria-label": words } : {};
  return (
    <div className="step-scroll" {...scrolls}>
      <div className={isWide ? "step-wide" : undefined}>
        <p className="step-rung" aria-hidden="true">{named(highest)}</p>
        <svg width="100%" height={height} role="img" aria-label={words} focusable="false">
          {rungs.map((rung) => <line key={rung.position} className="step-rail" x1="0" x2="100%" y1={y(rung.position)} y2={y(rung.position)} />)}
          {beside && <Steps at={beside} y={y} look="step-beside" />}
          <Steps at={at} y={y} look="step-own" />
          {at.map((one, index) => one && (
            <svg key={stages[index]} x={middle(index)} y={y(one.position) - SHAPE / 2} overflow="visible">
              <g transform={`translate(${-SHAPE / 2} 0)`}><LadderShape kind={kind} size={SHAPE} /></g>
            </svg>
          ))}
        </svg>
        <p className="step-rung" aria-hidden="true">{named(1)}</p>
        <ol className="step-stages" aria-hidden="true">{stages.map((stage) => <li key={stage}>{stage}</li>)}</ol>
      </div>
    </div>
  );
}

function Steps({ at, y, look }: { at: readonly At[]; y: (position: number) => number; look: string }) {
  const edge = (index: number) => `${(index / at.length) * 100}%`;
  return (
    <g className={look}>
      {at.map((one, index) => {
        if (!one) return null;
        const before = at[index - 1];
        return (
          <g key={index}>
            {before && <line x1={edge(index)} x2={edge(index)} y1={y(before.position)} y2={y(one.position)} />}
            <line x1={edge(index)} x2={edge(index + 1)} y1={y(one.position)} y2={y(one.position)} />
          </g>
        );
      })}
    </g>
  );
}
