import { Choices } from "@/components/ui/Choices";
import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { TextArea } from "@/components/ui/TextArea";
import type { ShownProposal } from "@/lib/proposal/read";
import { whoSeesProposals } from "@/lib/proposal/words";

/** The outcome in words, and an answer to each objection. It becomes a decision. */
export function EndForm({ proposal, send }: { proposal: ShownProposal; send: Send }) {
  const objections = proposal.answers.filter(({ stand }) => stand === "object");
  return (
    <section className="flow" aria-labelledby="outcome">
      <h2 id="outcome">Say the outcome</h2>
      <p>No count decides it: say what was decided, in words. Everyone who answered gets a letter. It stands as a decision of today, and only those who answered for themselves were there.</p>
      {objections.length > 0 && <p>It closes with {objections.length === 1 ? "an objection" : `${objections.length} objections`}. That is fine, and it says so. Each one needs an answer in words.</p>}
      <Form send={send} once={crypto.randomUUID()} submit="Say the outcome">
        <Hidden name="number" value={String(proposal.number)} />
        <TextArea name="outcome" label="What was decided?" hint="Also when it is not what was proposed, or nothing is changed." rows={3} maxLength={300} audience={whoSeesProposals} />
        {objections.map((one, at) => (
          <div key={one.id} className="flow">
            <Hidden name={`replies[${at}].to`} value={one.id} />
            <p>{one.name} <span className="text-muted">({one.seat})</span> objects:</p>
            <blockquote>{one.words}</blockquote>
            <TextArea name={`replies[${at}].words`} label={`What do you answer ${one.name}?`} hint="“We could not, because” is an answer too." rows={3} maxLength={600} audience={whoSeesProposals} />
          </div>
        ))}
        <TextArea name="because" label="Why was it decided like this?" rows={3} maxLength={600} audience={whoSeesProposals} optional />
        <TextArea name="changedByFamilies" label="What changed because of families?" hint="Leave this out if nothing did." rows={3} maxLength={300} audience={whoSeesProposals} optional />
        <Choices name="isProvisional" label="Is it provisional?" many optional options={[{ value: "yes", label: "Yes, until families have taken it back to their members" }]} />
      </Form>
    </section>
  );
}
