import type { ReactNode } from "react";
import { TimeWords } from "@/components/ui/TimeWords";
import { rungTone } from "./LadderRungs";
import { LadderShape, type SayingKind } from "./LadderShape";

export type Saying = {
  key: string;
  kind: SayingKind;
  /** "The lead says", "Parent carers say", "The record shows". */
  who: string;
  rung?: { position: number; of: number; name: string };
  /** In their own words. */
  quote?: string;
  by?: string;
  on?: { at: string | Date; words: string };
  /** What to read where there is no rung, or beside it: "Not said yet.", "You see this once you have given yours." */
  note?: ReactNode;
};

/** What each side says, side by side: never averaged, never one alone. */
export function ThreeSayings({ sayings, nothing = "Nothing said yet. That is fine. Talk first." }: { sayings: Saying[]; nothing?: ReactNode }) {
  if (sayings.length === 0) return <p>{nothing}</p>;
  return <dl className="sayings">{sayings.map((saying) => <OneSaying key={saying.key} saying={saying} />)}</dl>;
}

function OneSaying({ saying }: { saying: Saying }) {
  const { rung, quote, by, on, note } = saying;
  return (
    <div className={rung && rungTone(rung.position, rung.of)}>
      <dt className="saying-who">
        <LadderShape kind={saying.kind} />
        <span>{saying.who}{rung ? ": " : ""}{rung && <span className="saying-rung">{rung.name}</span>}</span>
      </dt>
      {quote !== undefined && <dd className="saying-words">“{quote}”</dd>}
      {(by !== undefined || on) && (
        <dd className="saying-by">{by}{by !== undefined && on && ", "}{on && <TimeWords at={on.at}>{on.words}</TimeWords>}</dd>
      )}
      {note && <dd className="saying-words">{note}</dd>}
    </div>
  );
}
