import type { YouSaid } from "@/lib/evidence/read";
import { ANSWERS } from "@/lib/point/answers";
import { answerWords } from "@/lib/point/words";
import { seatWords } from "@/lib/seat/words";
import { dayWordsOf } from "@/lib/work/dates";

/** Points with their answers. “We could not, because” is an answer too. */
export function YouSaidWeDid({ said: { quoted, points, answered, notAnswered } }: { said: YouSaid }) {
  const counts = ANSWERS.filter((how) => answered[how] > 0).map((how) => `${answerWords[how].replace(", because", "").toLowerCase()}: ${answered[how]}`);
  const waiting = points - ANSWERS.reduce((sum, how) => sum + answered[how], 0);
  return (
    <section aria-labelledby="you-said" className="flow">
      <h2 id="you-said">You said, we did</h2>
      <p>
        {points === 0 ? "Nobody has raised a point in this work yet." : `${points === 1 ? "1 point was" : `${points} points were`} raised.`}
        {counts.length > 0 && ` Answers: ${counts.join("; ")}.`}{notAnswered > 0 && ` ${notAnswered} of them ${notAnswered === 1 ? "was" : "were"} called “not answered” by those who raised ${notAnswered === 1 ? "it" : "them"}.`}{waiting > 0 && ` ${waiting} ${waiting === 1 ? "waits" : "wait"} for an answer.`}
      </p>
      <ul className="bare grid gap-3">
        {quoted.map(({ words, raisedOn, how, answer, passedTo, notAnswered: disputed, ...seat }, at) => (
          <li key={at} className="m-0 border-s-4 border-rail ps-4">
            <p className="wrap-anywhere">{seatWords(seat)}, {dayWordsOf(raisedOn)}: “{words}”</p>
            <p className="wrap-anywhere"><b>{answerWords[how]}</b> {answer}{passedTo && ` Passed to ${passedTo}.`}{disputed && " They say that this is not an answer."}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
