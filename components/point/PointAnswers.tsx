import { TimeWords } from "@/components/ui/TimeWords";
import type { ShownAnswer } from "@/lib/point/read";
import { answerWords } from "@/lib/point/words";
import { dayWords, dayWordsOf } from "@/lib/work/dates";

/** Every answer a point was given, the first at the top. */
export function PointAnswers({ answers }: { answers: ShownAnswer[] }) {
  if (answers.length === 0) return <p>Nobody has answered yet.</p>;
  return (
    <ol className="bare flow">
      {answers.map((answer) => (
        <li key={answer.id} className="card flow">
          <p className="font-heading">{answerWords[answer.how]}</p>
          <p className="wrap-anywhere">{answer.words}</p>
          {answer.passedTo && <p>Passed to {answer.passedTo}{answer.byWhen && <>, who answer by <TimeWords at={answer.byWhen}>{dayWordsOf(answer.byWhen)}</TimeWords></>}.</p>}
          <p className="text-small text-muted">{answer.name}, <TimeWords at={answer.on}>{dayWords(answer.on)}</TimeWords></p>
        </li>
      ))}
    </ol>
  );
}
