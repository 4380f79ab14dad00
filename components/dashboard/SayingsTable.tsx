import { DataTable } from "@/components/ui/DataTable";
import type { LadderUsed } from "@/lib/dashboard/read";
import type { WorkRow } from "@/lib/dashboard/read-works";
import { sealedRowWords } from "@/lib/dashboard/words";
import { seatWords } from "@/lib/seat/words";
import { dayWords } from "@/lib/work/dates";
import { stageWords } from "@/lib/work/words";
import { presetWords, rungName } from "./rung-names";

type Props = { works: WorkRow[]; ladders: LadderUsed[]; at: string; caption?: string };

const COLUMNS = [
  { key: "work", label: "Work" }, { key: "lead", label: "The lead says" }, { key: "parents", label: "Parent carers say" }, { key: "record", label: "The record shows" }, { key: "aim", label: "Aims for" },
  { key: "stage", label: "Stage" }, { key: "who", label: "Lead" }, { key: "begun", label: "Begun" },
];

/** What each side says, in words. */
export function SayingsTable({ works, ladders, at, caption = "What each side says" }: Props) {
  const rows = works.map((work) => ({
    key: work.id,
    cells: {
      work: <a href={`${at}/work/${work.slug}`}>{work.title}</a>,
      lead: rungName(ladders, work, work.leadRung) ?? "Not said yet",
      parents: work.sealed ? sealedRowWords : (rungName(ladders, work, work.parentsRung) ?? "Not said yet"),
      record: recordWords(ladders, work),
      aim: rungName(ladders, work, work.aimRung) ?? "Not said yet",
      stage: stageWords[work.stage],
      who: work.leadName ?? (work.leadSector ? seatWords({ sector: work.leadSector, label: "" }) : "Nobody"),
      begun: dayWords(new Date(work.begunAt)),
    },
  }));
  return <DataTable caption={caption} columns={COLUMNS} rows={rows} />;
}

/** Both readings where the group started again, and what it is on course for. */
function recordWords(ladders: LadderUsed[], work: WorkRow): string {
  const shown = `${rungName(ladders, work, work.recordRung) ?? "Not enough recorded yet"}${presetWords(ladders, work)}`;
  const since = work.sinceRung === null ? "" : ` Since starting again: ${rungName(ladders, work, work.sinceRung)}.`;
  const ahead = work.onCourseRung !== null && work.onCourseRung > (work.sinceRung ?? work.recordRung ?? 0) ? ` On course for ${rungName(ladders, work, work.onCourseRung)}.` : "";
  return since || ahead ? `${shown}.${since}${ahead}` : shown;
}
