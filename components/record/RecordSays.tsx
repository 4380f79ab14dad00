import type { ReactNode } from "react";
import { ThreeSayings, type Saying } from "@/components/ladder/LadderSayings";
import { Tag } from "@/components/ui/Tag";
import { dayInWords } from "@/lib/ladder/reading/day";
import { heightOf, rungNamed, type Ladder } from "@/lib/ladder/reading/ladders";
import { climbByPreset, NOT_ENOUGH } from "@/lib/ladder/reading/reading-words";
import type { Climb } from "@/lib/ladder/reading/rules";
import type { RecordShown } from "@/lib/record/rules";
import { WhyList } from "./WhyList";

/** `inFull` on the page that shows every test anyway. */
type Props = { shown: RecordShown; href: string; inFull?: boolean };

/** What the record shows: the rung, on course for which, why in sentences, and who is missing now. Each sentence leads to its facts. */
export function RecordSays({ shown, href, inFull = false }: Props) {
  const { reading, ladder, onCourse, startedAgain, missing } = shown;
  if (reading.recordedAfterwards) return <p>{shown.words} Work written down afterwards has no reading.</p>;
  const again = reading.startedAgain.at(-1);
  const life = saying({ key: "record", who: reading.since ? "For its whole life" : "The record shows", climb: reading, preset: reading.preset, ladder });
  const since = reading.since && again !== undefined ? [saying({ key: "since", who: `Since ${dayInWords(again)}`, climb: reading.since, preset: reading.presetSince, ladder })] : [];
  const ahead = reading.since ?? reading;
  return (
    <>
      <ThreeSayings sayings={[life, ...since]} />
      {startedAgain && <p>{startedAgain}</p>}
      {onCourse && <p>{onCourse}</p>}
      <WhyList climb={ahead} ladder={ladder} href={href} idStart={reading.since ? "since-" : ""} />
      <p>{missing}</p>
      {!inFull && <p><a href={href}>Every test, and the facts behind it</a></p>}
    </>
  );
}

type Shown = { key: string; who: string; climb: Climb; preset: Climb | null; ladder: Ladder };

/** Where tests are the partnership's own, the rung says so and what the preset shows stands beside it. */
function saying({ key, who, climb, preset, ladder }: Shown): Saying {
  const rung = climb.rung === null ? undefined : rungNamed(ladder, climb.rung);
  const height = climb.rung === null ? undefined : heightOf(ladder, climb.rung);
  return {
    key, who, kind: "record",
    rung: rung && height !== undefined ? { name: rung.name, position: height + 1, of: ladder.rungs.length } : undefined,
    note: noteOf(rung ? "" : `${NOT_ENOUGH}.`, rung?.localRule ?? false, climbByPreset(preset, ladder)),
  };
}

function noteOf(words: string, isLocal: boolean, preset: string | undefined): ReactNode {
  if (!words && !isLocal && !preset) return undefined;
  return <>{words} {isLocal && <Tag kind="plain">Local rule</Tag>} {preset}</>;
}
