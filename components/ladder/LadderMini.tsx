import { rungTone } from "./LadderRungs";
import { LadderShape, type SayingKind } from "./LadderShape";

type Said = { kind: SayingKind; who: string; position?: number; words: string };

type Props = {
  /** How many rungs this ladder has. */
  of: number;
  /** Each saying in words ("Co-design", "not said yet"), with its place where it has one. */
  said: Said[];
};

/** The ladder in a row of a list: the words say everything, the picture repeats it. */
export function LadderMini({ of, said }: Props) {
  return (
    <div className="ladder-mini">
      <MiniLadder of={of} said={said} />
      <ul className="bare">
        {said.map((saying) => (
          <li key={saying.kind + saying.who}>
            <LadderShapeWords kind={saying.kind} />{saying.who}: <b>{saying.words}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

function LadderShapeWords({ kind }: { kind: SayingKind }) {
  return <span className="inline-block pr-2"><LadderShape kind={kind} size={12} /></span>;
}

function MiniLadder({ of, said }: Props) {
  const gap = 48 / Math.max(1, of - 1);
  const places = Array.from({ length: of }, (_, at) => of - at);
  return (
    <svg aria-hidden="true" focusable="false" width="28" height="60" viewBox="0 0 28 60" fill="none" strokeLinecap="round">
      <path className="ladder-mini-rail" d="M6 58 7.5 2M22 58 20.5 2" strokeWidth="2.5" />
      {places.map((position) => {
        const y = 6 + (of - position) * gap;
        const marked = said.some((saying) => saying.position === position);
        return (
          <path
            key={position}
            className={`ladder-mini-rung ${rungTone(position, of)}`}
            d={marked ? `M2.5 ${y}H25.5` : `M4.5 ${y}H23.5`}
            strokeWidth={marked ? 5.5 : 2}
          />
        );
      })}
    </svg>
  );
}
