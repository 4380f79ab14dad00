import type { ReactNode } from "react";
import { LadderPicture, type LadderMark } from "@/components/ladder/LadderPicture";
import { ThreeSayings } from "@/components/ladder/LadderSayings";
import { SeenDifferently } from "@/components/ladder/SeenDifferently";
import { TheAim } from "@/components/ladder/TheAim";
import { LadderTogether } from "@/components/ladder/LadderTogether";
import { NextSteps } from "@/components/record/NextSteps";
import { RecordSays } from "@/components/record/RecordSays";
import { rungNamed } from "@/lib/ladder/reading/ladders";
import type { Sayings } from "@/lib/ladder/read";
import type { RecordShown } from "@/lib/record/rules";
import { marksShown, sayingsShown } from "./sayings-shown";

type Props = { sayings: Sayings; record: RecordShown; at: string; isInside: boolean; mayAim?: boolean; children?: ReactNode };

/** Always the four together: what the lead says, what each seat says, what the record shows, what could come next. Then the ladder. */
export function HowTogether({ sayings, record, at, isInside, mayAim = false, children }: Props) {
  const { rungs, ladder } = sayings;
  const [lead, ...seats] = sayingsShown(sayings);
  const unsaid = seats.find(({ rung }) => !rung)?.note;
  const marks = [...marksShown(sayings), ...recordMarks(record)];
  const picture = <LadderPicture rungs={rungs} marks={marks} credit={{ text: ladder.credit, href: ladder.link }} folds />;
  const four = (
    <>
      <TheAim aim={sayings.aim} changeHref={mayAim ? `${at}/ladder/aim` : undefined} />
      <h3>What the lead says</h3>
      <ThreeSayings sayings={lead?.rung ? [lead] : []} nothing={lead?.note} />
      <h3>What each seat says</h3>
      <ThreeSayings sayings={seats.filter(({ rung }) => rung)} nothing={unsaid ?? "Not said yet."} />
      {unsaid && seats.some(({ rung }) => rung) && <p>{unsaid}</p>}
      <SeenDifferently sayings={sayings} />
      <h3>What the record shows</h3>
      <RecordSays shown={record} href={`${at}/ladder/record`} />
      <h3 id="next">What could we do next?</h3>
      <NextSteps shown={record} at={isInside ? at : undefined} />
    </>
  );
  return <LadderTogether sayings={four} picture={picture}>{children}</LadderTogether>;
}

/** Where the group has started again, both readings stand on the ladder. */
const recordMarks = ({ reading: { rung, since }, ladder }: RecordShown): LadderMark[] => {
  const isLocal = (key: string) => rungNamed(ladder, key)?.localRule === true;
  const mark = (rungKey: string | null | undefined, words: string): LadderMark[] => (rungKey ? [{ rungKey, words: isLocal(rungKey) ? `${words} (local rule)` : words, kind: "record" }] : []);
  return [...mark(rung, "The record shows"), ...mark(since?.rung, "Since starting again")];
};
