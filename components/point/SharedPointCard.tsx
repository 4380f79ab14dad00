import { TimeWords } from "@/components/ui/TimeWords";
import type { SharedPoint } from "@/lib/point/read";
import { answerWords } from "@/lib/point/words";
import { dayWordsOf } from "@/lib/work/dates";
import { PointStateTag } from "./PointStateTag";

/** One point and its answer, as the whole partnership may read it. */
export function SharedPointCard({ point }: { point: SharedPoint }) {
  return (
    <li className="card flow">
      <div>
        <p className="text-small text-muted">{point.seat} said, <TimeWords at={point.raisedOn}>{dayWordsOf(point.raisedOn)}</TimeWords></p>
        <p className="font-heading wrap-anywhere">{point.words}</p>
      </div>
      <div>
        <p className="text-small text-muted">{answerWords[point.answer.how]}</p>
        <p className="wrap-anywhere">{point.answer.words}{point.answer.passedTo && ` Passed to ${point.answer.passedTo}.`}</p>
      </div>
      <p><PointStateTag state={point.state} /></p>
      <p className="text-small text-muted">In “{point.work.title}”</p>
    </li>
  );
}
