import type { Outline } from "@/lib/access/see";
import type { Facts } from "@/lib/fact/rules";
import type { ChangedForChildren, YouSaid } from "@/lib/evidence/read";
import { leftOutWords, notProvenWords } from "@/lib/evidence/words";
import type { Sayings } from "@/lib/ladder/read";
import { dayInWords } from "@/lib/ladder/reading/day";
import type { RecordShown } from "@/lib/record/rules";
import { dayWords } from "@/lib/work/dates";
import { ideaFromWords, whyWords } from "@/lib/work/words";
import type { SeatAtTable } from "@/lib/work/read";
import { DecidedTogether } from "./DecidedTogether";
import { FirstThirtyDays } from "./FirstThirtyDays";
import { HowEachSeesIt } from "./HowEachSeesIt";
import { SeatsOnPaper } from "./SeatsOnPaper";
import { YouSaidWeDid } from "./YouSaidWeDid";
import { WhatChanged } from "./WhatChanged";

export type EvidenceFound = { seen: Outline; sayings: Sayings; facts: Facts; shown: RecordShown; table: SeatAtTable[]; changed: ChangedForChildren[]; said: YouSaid };

const midSentence = (words: string) => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
const isWhy = (why: string): why is keyof typeof whyWords => Object.hasOwn(whyWords, why);

/** One work on one page, for somebody who was not there: what changed first, the rungs last. */
export function WorkEvidence({ seen, sayings, facts, shown, table, changed, said }: EvidenceFound) {
  const { work, partnership } = seen;
  const why = work.why.filter(isWhy).map((one) => whyWords[one]);
  return (
    <article className="flow evidence">
      <h1>{work.title}: the record on one page</h1>
      <p className="lead-words">{work.idea}</p>
      <p>{partnership.name}. {!work.recordedAfterwards && `The idea was on ${dayWords(work.begunAt)}. `}Who had it: {ideaFromWords[work.ideaFrom].toLowerCase()}.{why.length > 0 && ` Why this work exists: ${why.map(midSentence).join("; ")}.`}</p>
      <p className="print:hidden">Print it with your browser. The links above stay off the paper.</p>
      <p className="text-muted">As the record stood on {dayInWords(shown.reading.day)}. {leftOutWords}</p>
      <WhatChanged changed={changed} />
      <YouSaidWeDid said={said} />
      <SeatsOnPaper seats={table} begunAt={work.begunAt} missing={shown.missing} />
      <DecidedTogether facts={facts.list} day={shown.reading.day} />
      {!work.recordedAfterwards && <FirstThirtyDays facts={facts.list} />}
      <HowEachSeesIt sayings={sayings} shown={shown} />
      <p>{notProvenWords}</p>
      <p className="text-muted">Managers and forum reps of {partnership.name} can open this same page.</p>
    </article>
  );
}
