import { DataTable } from "@/components/ui/DataTable";
import { Details } from "@/components/ui/Details";
import type { Stay, Voice } from "@/lib/ladder/history";
import { seatSays } from "@/lib/seat/words";
import { stageWords } from "@/lib/work/words";
import { LadderShape } from "./LadderShape";
import { StepLine } from "./StepLine";

type Props = { stays: Stay[]; voices: Voice[]; rungs: { position: number; name: string }[] };

/** Stage by stage: one small picture for each voice, each with its words, and the table of it all. */
export function LadderHistory({ stays, voices, rungs }: Props) {
  if (voices.length === 0) return null;
  const lead = voices.find((voice) => voice.seat === null);
  return (
    <>
      <h2>Stage by stage</h2>
      {lead && voices.length > 1 && <p>The dotted line is what the lead says, so that you can see the two side by side.</p>}
      <div className="step-lines">
        {voices.map((voice) => (
          <figure key={voice.seat?.id ?? "lead"} className="step-figure">
            <figcaption><LadderShape kind={voice.seat ? "view" : "lead"} /><b>{whoSays(voice)}</b></figcaption>
            <StepLine at={voice.at} beside={voice.seat ? lead?.at : undefined} stages={stays.map(stayWords)} rungs={rungs} kind={voice.seat ? "view" : "lead"} words={inWords(voice, stays)} />
          </figure>
        ))}
      </div>
      <Details summary="Show as a table">
        <DataTable
          caption="Stage by stage, what was said last"
          columns={[{ key: "stage", label: "Stage" }, ...voices.map((voice) => ({ key: voice.seat?.id ?? "lead", label: whoSays(voice) }))]}
          rows={stays.map((stay, at) => ({
            key: `${stay.round}-${stay.stage}`,
            cells: { stage: stayWords(stay), ...Object.fromEntries(voices.map((voice) => [voice.seat?.id ?? "lead", voice.at[at]?.rungName ?? "Not said"])) },
          }))}
        />
      </Details>
    </>
  );
}

const whoSays = ({ seat }: Voice) => (seat ? seatSays(seat) : "The lead says");
const stayWords = ({ stage, round }: Stay) => (round > 0 ? `${stageWords[stage]} (again)` : stageWords[stage]);

const inWords = (voice: Voice, stays: Stay[]) =>
  `${whoSays(voice)}, ${stays.map((stay, at) => `in ${stayWords(stay)}: ${voice.at[at]?.rungName ?? "not said"}`).join("; ")}.`;
