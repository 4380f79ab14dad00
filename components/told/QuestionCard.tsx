import { NamesAChild } from "@/components/hiding/NamesAChild";
import { SaidList } from "@/components/saying/SaidList";
import { SayForm } from "@/components/saying/SayForm";
import type { Send } from "@/components/ui/Form";
import { TimeWords } from "@/components/ui/TimeWords";
import type { QuestionShown } from "@/lib/told/read";
import { whoSeesTold } from "@/lib/told/words";
import { dayWords, dayWordsOf } from "@/lib/work/dates";

/** A question to a seat, its answers, and a box for those who sit there. */
export function QuestionCard({ question, send, mayKeep, at }: { question: QuestionShown; send: Send; mayKeep: boolean; at: string }) {
  return (
    <li className="card flow">
      <p className="text-small text-muted">{question.by} asked {question.seat} on <TimeWords at={question.putAt}>{dayWords(question.putAt)}</TimeWords>. Answer by <TimeWords at={question.answerBy}>{dayWordsOf(question.answerBy)}</TimeWords>.</p>
      <p className="font-heading wrap-anywhere whitespace-pre-wrap">{question.words}</p>
      <SaidList said={question.said} none="No answer yet." />
      {mayKeep && question.isMine && <SayForm send={send} once={crypto.randomUUID()} number={question.number} words="Send the answer" asks={{ label: question.said.length > 0 ? "Add to the answer" : "Your answer", audience: whoSeesTold }} />}
      <NamesAChild at={at} thing="question" number={question.number} />
    </li>
  );
}
