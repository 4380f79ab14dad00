import { Choices } from "@/components/ui/Choices";
import { Form, type Send } from "@/components/ui/Form";
import { Inset } from "@/components/ui/Inset";
import { TextArea } from "@/components/ui/TextArea";
import type { Sayings } from "@/lib/ladder/read";
import { isInTopBand, isLower, sayableAlone, topRung } from "@/lib/ladder/rules";
import { slippedWords, twoKeysWords, WHAT_HAPPENED, whatHappenedWords, withoutFamiliesWords } from "@/lib/ladder/words";
import { RungChoices } from "./RungChoices";

type Props = { send: Send; once: string; sayings: Sayings; asksForWords: boolean; audience: string; togetherHref: string };

/** Slipping safely: asked only of a lower rung, and nothing in it says that somebody is to blame. */
function IfLower({ said, audience }: { said: string; audience: string }) {
  return (
    <>
      <Choices
        name="whatHappened"
        label={`If it is lower than ${said}: what happened?`}
        hint={slippedWords}
        inline
        options={WHAT_HAPPENED.map((what) => ({ value: what, label: whatHappenedWords[what] }))}
      />
      <TextArea name="bringBack" label="What would bring it back?" hint="If you do not know yet, leave it." rows={2} maxLength={400} audience={audience} optional />
    </>
  );
}

/** What the lead says. The top rung is not among the choices: it comes with two keys (rule 6). */
export function ClaimForm({ send, once, sayings: { rungs, claim }, asksForWords, audience, togetherHref }: Props) {
  const alone = sayableAlone(rungs);
  const high = alone.filter((rung) => isInTopBand(rungs, rung.key));
  const top = topRung(rungs);
  return (
    <>
      <h2>{claim ? "Say it again, if it has changed" : "Say where this work stands"}</h2>
      <p>You lead this work, so it is yours to say. An honest low rung is worth more than a high one that families do not share. What you said before stays in the list below.</p>
      <Form send={send} once={once} submit="Say this">
        <RungChoices label="Which rung does this work stand on?" rungs={alone} />
        {top && alone[0] && <Inset><p>{twoKeysWords(top.name, alone[0].name)} <a href={togetherHref}>Say {top.name} together</a></p></Inset>}
        <TextArea name="because" label="Because" hint="One line. What happened that makes you say so?" rows={3} maxLength={400} audience={audience} />
        {claim && sayableAlone(rungs).some((rung) => isLower(rungs, rung.key, claim.rungKey)) && <IfLower said={claim.rungName} audience={audience} />}
        {asksForWords && high.length > 0 && (
          <TextArea
            name="withoutFamiliesBecause"
            label={`If you say ${high.map((rung) => rung.name).join(" or ")}: why, with no family there?`}
            hint={withoutFamiliesWords}
            rows={3}
            maxLength={400}
            audience={audience}
          />
        )}
      </Form>
    </>
  );
}
