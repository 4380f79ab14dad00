import { LadderMini } from "@/components/ladder/LadderMini";
import { Tag } from "@/components/ui/Tag";
import { seatWords } from "@/lib/seat/words";
import { dayWords } from "@/lib/work/dates";
import type { ListedWork } from "@/lib/work/list";
import { stageWords, standsWords } from "@/lib/work/words";

/** Pieces of work, one under the other: the title, where it is, and what each side says in words. */
export function WorkRows({ works, at, level = 3 }: { works: ListedWork[]; at: string; level?: 2 | 3 }) {
  return (
    <ul className="bare grid gap-4">
      {works.map((work) => <li key={work.id} className="card m-0"><WorkRow work={work} at={at} level={level} /></li>)}
    </ul>
  );
}

function WorkRow({ work, at, level }: { work: ListedWork; at: string; level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <div className="grid gap-4 tablet:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="min-w-0">
        <Heading className="text-h3"><a href={`${at}/work/${work.slug}`} className="inline-flex min-h-11 items-center">{work.title}</a></Heading>
        <p>{work.idea || (work.recordedAfterwards ? "The idea was not published." : "")}</p>
        <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-muted">
          <Tag kind="plain">{work.recordedAfterwards ? "Recorded afterwards" : work.rests || work.stage === "closed" ? standsWords(work) : stageWords[work.stage]}</Tag>
          <span>{whenAndWho(work)}</span>
        </p>
      </div>
      <Said work={work} />
    </div>
  );
}

function whenAndWho(work: ListedWork): string {
  if (work.recordedAfterwards) return "Dates not published";
  const lead = work.leadName ?? (work.leadSector ? seatWords({ sector: work.leadSector, label: "" }) : "");
  return `Begun ${dayWords(new Date(work.begunAt))}${lead ? `, led by ${lead}` : ""}`;
}

function Said({ work }: { work: ListedWork }) {
  if (work.recordedAfterwards) return <p className="text-muted">No place on the ladder: it was written down afterwards.</p>;
  if (!work.opened) return <p className="text-muted">Inviting people. The rest comes after.</p>;
  return (
    <LadderMini
      of={work.rungs}
      said={[
        { kind: "lead", who: "The lead says", position: work.lead?.position, words: work.lead?.name ?? "not said yet" },
        { kind: "view", who: "Parent carers say", position: work.parents?.position, words: work.sealed ? "shown when your seat has said its own" : (work.parents?.name ?? "not said yet") },
        { kind: "record", who: "The record shows", position: work.record?.position, words: recordWords(work) },
      ]}
    />
  );
}

/** Where tests are the partnership's own, what the national preset shows stands beside. */
function recordWords({ record, recordLocal, presetRung, preset }: ListedWork): string {
  const shown = record?.name ?? "not enough yet";
  return presetRung === null ? shown : `${shown} (${recordLocal ? "local rule; " : ""}by the national preset: ${preset?.name ?? "not enough yet"})`;
}
