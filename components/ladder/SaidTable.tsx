import { DataTable } from "@/components/ui/DataTable";
import { Details } from "@/components/ui/Details";
import { TimeWords } from "@/components/ui/TimeWords";
import type { Said } from "@/lib/ladder/read-said";
import { answerWords, QUESTIONS, questionWords, whatHappenedWords, type Answer } from "@/lib/ladder/words";
import { seatSays, seatWords } from "@/lib/seat/words";
import { dayWords } from "@/lib/work/dates";
import type { Stage } from "@/lib/work/stages";
import { stageWords } from "@/lib/work/words";

/** Who said what, and when. Nothing is ever taken out: what is said again stands above what was said before. */
export function SaidTable({ said }: { said: Said[] }) {
  return (
    <DataTable
      caption="Who said what, and when"
      cards
      columns={[{ key: "who", label: "Who" }, { key: "rung", label: "Rung" }, { key: "words", label: "In their words" }, { key: "stage", label: "Stage" }, { key: "on", label: "Day" }]}
      rows={said.map((one) => ({
        key: one.key,
        cells: {
          who: <>{one.seat ? (one.beside ? `Beside ${seatWords(one.seat)}` : seatSays(one.seat)) : "The lead says"}{one.by && <span className="block font-normal text-muted">{one.by}</span>}</>,
          rung: one.rungName,
          words: <Words one={one} />,
          stage: stageWords[one.stage as Stage] ?? one.stage,
          on: <span className="whitespace-nowrap"><TimeWords at={one.on}>{dayWords(one.on)}</TimeWords></span>,
        },
      }))}
      none="Nothing said yet. That is fine. Talk first."
    />
  );
}

function Words({ one }: { one: Said }) {
  const answered = QUESTIONS.filter((question) => one.answers[question] || one.answers[`${question}-line`]);
  return (
    <>
      <p>“{one.words}”</p>
      {one.withoutFamiliesBecause && <p>Why no family was there before it took shape: “{one.withoutFamiliesBecause}”</p>}
      {one.whatHappened && <p>Lower than before. What happened: {whatHappenedWords[one.whatHappened].toLowerCase()}.{one.bringBack && ` What would bring it back: “${one.bringBack}”`}</p>}
      {answered.length > 0 && (
        <Details summary="Their answers to the six questions">
          <ul>
            {answered.map((question) => {
              const answer = one.answers[question];
              const line = one.answers[`${question}-line`];
              return <li key={question}>{questionWords[question]} {answer && <b>{answerWords[answer as Answer]}.</b>}{line && ` “${line}”`}</li>;
            })}
          </ul>
        </Details>
      )}
    </>
  );
}
