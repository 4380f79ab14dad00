import type { ReactNode } from "react";
import { Icon } from "@/components/ui/Icon";
import { bandWords, inBands, rungTone, type LadderRung } from "./LadderRungs";
import { LadderShape, type SayingKind } from "./LadderShape";

export type LadderMark = { rungKey: string; words: string; kind: SayingKind };

type Props = {
  /** From the highest to the lowest. */
  rungs: LadderRung[];
  marks?: LadderMark[];
  credit: { text: string; href: string };
  /** The heading level of the bands: one below the heading the picture stands under. */
  level?: 2 | 3 | 4;
  /** Folded under "See the ladder" on a phone, where the sayings come first. */
  folds?: boolean;
  /** Where two pictures stand on one page, keeps their places apart. */
  idStart?: string;
  /** On a page about the ladder itself every meaning stands open. */
  open?: boolean;
};

export function LadderPicture({ folds = false, ...picture }: Props) {
  if (!folds) return <Ladder {...picture} />;
  return (
    <details className="ladder-fold">
      <summary><Icon name="arrow" size={18} />See the ladder</summary>
      <Ladder {...picture} />
    </details>
  );
}

function Ladder({ rungs, marks = [], credit, level = 3, idStart = "", open = false }: Omit<Props, "folds">) {
  const Heading = `h${level}` as const;
  return (
    <div className="ladder">
      <div className="ladder-frame">
        {inBands(rungs).map(({ band, rungs: inBand }) => (
          <div key={band}>
            <Heading className="ladder-band">{bandWords[band]}</Heading>
            <ol className="bare" reversed start={inBand[0]?.position}>
              {inBand.map((rung) => (
                <Rung
                  key={rung.key}
                  rung={rung}
                  tone={rungTone(rung.position, rungs.length)}
                  marks={marks.filter((mark) => mark.rungKey === rung.key)}
                  id={`${idStart}rung-${rung.key}`}
                  open={open}
                />
              ))}
            </ol>
          </div>
        ))}
      </div>
      <p className="ladder-credit">Ladder: <a href={credit.href}>{credit.text}</a></p>
    </div>
  );
}

function Rung({ rung, tone, marks, id, open }: { rung: LadderRung; tone: string; marks: LadderMark[]; id: string; open: boolean }): ReactNode {
  return (
    <li id={id} className={`ladder-rung ${tone}${marks.length > 0 ? " ladder-rung-marked" : ""}`}>
      <details className="ladder-plank" open={open}>
        <summary>
          <span className="ladder-title">
            <span className="ladder-number">{rung.position}</span>{" "}
            <span className="ladder-name">{rung.name}</span>
          </span>{" "}
          {marks.length > 0 && (
            <span className="ladder-marks">
              {marks.map((mark) => (
                <span key={mark.kind + mark.words} className={`ladder-mark ladder-mark-${mark.kind}`}>
                  <LadderShape kind={mark.kind} size={12} />{mark.words}{" "}
                </span>
              ))}
            </span>
          )}
        </summary>
        <p className="ladder-meaning">{rung.words}</p>
      </details>
    </li>
  );
}
