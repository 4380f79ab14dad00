import { Details } from "@/components/ui/Details";
import { TimeWords } from "@/components/ui/TimeWords";
import type { ShownAnswer, ShownProposal } from "@/lib/proposal/read";
import { standsWords, toldBy } from "@/lib/proposal/words";
import { dayWords } from "@/lib/work/dates";

/** Who said what, and who has not yet. What was said before stays to be read. */
export function ProposalAnswers({ proposal: { answers, before, waitingFor, state } }: { proposal: ShownProposal }) {
  return (
    <>
      {answers.length === 0 ? <p>Nobody has answered{state === "open" ? " yet" : ""}.</p> : <AnswerList answers={answers} />}
      {waitingFor.length > 0 && <p>{state === "open" ? "Not answered yet" : "Did not answer"}: {waitingFor.map(({ name, seat }) => `${name} (${seat})`).join(", ")}.</p>}
      {before.length > 0 && <Details summary="What was answered before"><AnswerList answers={before} /></Details>}
    </>
  );
}

function AnswerList({ answers }: { answers: ShownAnswer[] }) {
  return (
    <ol className="bare">
      {answers.map((one) => (
        <li key={one.id} className="border-edge py-3 not-first:border-t">
          <p>{one.name} <span className="text-muted">({one.seat})</span> {standsWords[one.stand]}{one.words ? ":" : "."}</p>
          {one.words && <blockquote>{one.words}</blockquote>}
          {one.reply && <><p>The answer to it:</p><blockquote>{one.reply}</blockquote></>}
          <p className="text-small text-muted"><TimeWords at={one.on}>{dayWords(one.on)}</TimeWords>{one.by && one.told && `. Written down by ${one.by}, ${toldBy[one.told]}.`}</p>
        </li>
      ))}
    </ol>
  );
}
