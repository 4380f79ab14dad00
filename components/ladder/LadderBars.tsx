import { bandWords, inBands, rungTone, type Band } from "./LadderRungs";
import { LadderShape, type SayingKind } from "./LadderShape";

export type LadderBar = { kind: SayingKind; count: number; href: string };
export type BarRung = { key: string; position: number; name: string; band: Band; bars: LadderBar[] };

type Props = {
  /** From the highest to the lowest. */
  rungs: BarRung[];
  /** Whose bars these are, once each: { kind: "lead", words: "The lead says" }. */
  voices: { kind: SayingKind; words: string }[];
  /** What is counted. */
  counted?: { one: string; many: string };
  level?: 2 | 3 | 4;
};

/** The ladder as a chart: for each rung how many, each number a link to those works. */
export function LadderBars({ rungs, voices, counted = { one: "piece of work", many: "pieces of work" }, level = 3 }: Props) {
  const Heading = `h${level}` as const;
  const most = Math.max(1, ...rungs.flatMap((rung) => rung.bars.map((bar) => bar.count)));
  const restOf = (rung: BarRung, bar: LadderBar) => {
    const voice = voices.find((one) => one.kind === bar.kind);
    return `${bar.count === 1 ? counted.one : counted.many}: ${voice?.words ?? ""} ${rung.name}`;
  };
  return (
    <div className="ladder-bars">
      <ul className="ladder-bars-key">
        {voices.map((voice) => <li key={voice.kind}><LadderShape kind={voice.kind} />{voice.words}</li>)}
      </ul>
      <div className="ladder-bars-frame">
        {inBands(rungs).map(({ band, rungs: inBand }) => (
          <div key={band}>
            <Heading className="ladder-bars-band">{bandWords[band]}</Heading>
            <ol className="bare" reversed start={inBand[0]?.position}>
              {inBand.map((rung) => (
                <li key={rung.key} className={`ladder-bars-rung ${rungTone(rung.position, rungs.length)}`}>
                  <div className="ladder-bars-name"><span className="ladder-number">{rung.position}</span>{" "}<span>{rung.name}</span></div>
                  <ul className="bare">
                    {rung.bars.map((bar) => <BarLine key={bar.kind} bar={bar} most={most} rest={restOf(rung, bar)} />)}
                  </ul>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </div>
  );
}

function BarLine({ bar, most, rest }: { bar: LadderBar; most: number; rest: string }) {
  const words = <>{bar.count}<span className="sr-only"> {rest}</span></>;
  const wide = `${Math.max(1, Math.round((bar.count / most) * 98))}%`;
  return (
    <li className="ladder-bars-line">
      <LadderShape kind={bar.kind} size={12} />
      {bar.count > 0
        ? <a href={bar.href} className="ladder-bars-count">{words}</a>
        : <span className="ladder-bars-count ladder-bars-none">{words}</span>}
      <svg aria-hidden="true" focusable="false" width="100%" height="16">
        {bar.count > 0 && <rect className={`ladder-bar-${bar.kind}`} x="1" y="1" rx="4" height="14" width={wide} strokeWidth="2" />}
        {bar.count > 0 && bar.kind === "record" && <rect className="ladder-bar-seam" x="1" y="6" height="4" width={wide} />}
      </svg>
    </li>
  );
}
