import { SayForm } from "@/components/saying/SayForm";
import { Choices } from "@/components/ui/Choices";
import { Form, type Send } from "@/components/ui/Form";
import { FormDetails } from "@/components/ui/FormDetails";
import { Hidden } from "@/components/ui/Hidden";
import { Select } from "@/components/ui/Select";
import { Submit } from "@/components/ui/Submit";
import type { ShownProposal } from "@/lib/proposal/read";
import { toldBy, whoSeesProposals } from "@/lib/proposal/words";
import { AnswerForm, StandChoices } from "./AnswerForm";
import { EndForm } from "./EndForm";

export type ProposalSends = Record<"answer" | "record" | "end" | "withdraw", Send>;

/** What this reader can do with a proposal now. Each is one form; none is needed for another. */
export function ProposalDeeds({ proposal, sends }: { proposal: ShownProposal; sends: ProposalSends }) {
  const { mayBe, number } = proposal;
  return (
    <>
      {mayBe.answered && (
        <section className="flow" aria-labelledby="answer">
          <h2 id="answer">{proposal.mine ? "Change your answer" : "What do you say?"}</h2>
          <AnswerForm proposal={proposal} send={sends.answer} />
        </section>
      )}
      {mayBe.recordedFor.length > 0 && <RecordForm proposal={proposal} send={sends.record} />}
      {mayBe.ended && <EndForm proposal={proposal} send={sends.end} />}
      {mayBe.withdrawn && (
        <SayForm summary="Withdraw this proposal" send={sends.withdraw} once={crypto.randomUUID()} number={number} words="Withdraw it" quiet
          asks={{ label: "Why do you withdraw it?", hint: "Those who answered read this in a letter.", audience: whoSeesProposals }} />
      )}
    </>
  );
}

function RecordForm({ proposal: { number, mayBe }, send }: { proposal: ShownProposal; send: Send }) {
  return (
    <Form send={send} once={crypto.randomUUID()}>
      <Hidden name="number" value={String(number)} />
      <FormDetails summary="Write down what somebody without email told you">
        <p>Use their words, not yours. Your name stands beside it. It is shown as told, and it is not counted as their being there.</p>
        <Select name="whose" label="Whose answer is it?" empty="Choose" options={mayBe.recordedFor.map(({ id, name, seat }) => ({ value: id, label: `${name} (${seat})` }))} />
        <Choices name="told" label="How did they tell you?" inline options={(["phone", "paper"] as const).map((value) => ({ value, label: value === "phone" ? "By phone" : "On paper", hint: `It says: ${toldBy[value]}.` }))} />
        <StandChoices label="How do they stand?" />
        <Submit kind="quiet">Write it down</Submit>
      </FormDetails>
    </Form>
  );
}
