import { SayForm } from "@/components/saying/SayForm";
import type { Send } from "@/components/ui/Form";
import type { ShownDecision } from "@/lib/decision/read";
import { whoSeesDecisions } from "@/lib/decision/words";

export type DecisionSends = Record<"there" | "tell" | "confirm" | "challenge" | "real" | "takeBack" | "withdraw" | "contest", Send>;
type Props = { decision: ShownDecision; sends: DecisionSends; mayKeep: boolean };

/** What this reader can still say of a decision. Each is one form; none is needed for another. */
export function DecisionSayings({ decision: { number, mayBe }, sends, mayKeep }: Props) {
  if (!mayKeep || !Object.values(mayBe).some(Boolean)) return null;
  const once = () => crypto.randomUUID();
  const asks = (label: string, hint?: string, optional = false) => ({ label, hint, audience: whoSeesDecisions, optional });
  return (
    <section className="flow" aria-labelledby="say">
      <h2 id="say">What would you like to say?</h2>
      {mayBe.there && <SayForm send={sends.there} once={once()} number={number} words="I was there" />}
      {mayBe.told && <SayForm send={sends.tell} once={once()} number={number} words="Tell the families" quiet />}
      {mayBe.confirmed && (
        <SayForm summary="We agree with this" send={sends.confirm} once={once()} number={number} words="We agree" asks={asks("Anything to add?", undefined, true)}>
          <p>Take your time. Talk with the families you know before you say so.</p>
        </SayForm>
      )}
      {mayBe.challenged && (
        <SayForm summary="I do not agree with this" send={sends.challenge} once={once()} number={number} words="Say that I do not agree" asks={asks("Why not?")} quiet />
      )}
      {mayBe.takenBack && (
        <SayForm summary="We have taken this back to our members" send={sends.takeBack} once={once()} number={number} words="Save what they said" asks={asks("What did your members say?", "In your words. No names.")} quiet />
      )}
      {mayBe.real && (
        <SayForm summary="This was a real decision" send={sends.real} once={once()} number={number} words="Mark it as real" asks={asks("Why?", undefined, true)} quiet>
          <p>Mark it as real if it settles what will happen, for whom, or what is paid. It then counts from its own day.</p>
        </SayForm>
      )}
      {mayBe.withdrawn && <SayForm send={sends.withdraw} once={once()} number={number} words="Take back that it is missing" quiet />}
      {mayBe.contested && (
        <SayForm summary="We see it differently" send={sends.contest} once={once()} number={number} words="Say that families were asked" asks={asks("What happened that day?")} quiet>
          <p>If families were asked about this, say so. It is then no longer read as missing.</p>
        </SayForm>
      )}
    </section>
  );
}
