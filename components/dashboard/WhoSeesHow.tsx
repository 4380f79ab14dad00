import { LadderShape, type SayingKind } from "@/components/ladder/LadderShape";
import { rungTone } from "@/components/ladder/LadderRungs";
import type { LadderUsed } from "@/lib/dashboard/read";
import type { WorkRow } from "@/lib/dashboard/read-works";
import { sealedRowWords } from "@/lib/dashboard/words";
import { presetWords, rungName, rungsFor } from "./rung-names";

type Props = { works: WorkRow[]; ladders: LadderUsed[]; at: string };

/** For each work a mark on the rung where each side sees it. Works on another ladder have a table of their own. */
export function WhoSeesHow({ works, ladders, at }: Props) {
  const used = ladders.filter((ladder) => works.some((work) => work.ladder === ladder.id));
  return (
    <>
      <ul className="ladder-bars-key">
        <li><LadderShape kind="lead" />The lead says</li>
        <li><LadderShape kind="view" />Parent carers say</li>
        <li><LadderShape kind="record" />The record shows</li>
      </ul>
      {used.map((ladder) => <MarksTable key={ladder.id} works={works.filter((work) => work.ladder === ladder.id)} ladders={ladders} ladder={ladder} at={at} />)}
    </>
  );
}

function MarksTable({ works, ladders, ladder, at }: Props & { ladder: LadderUsed }) {
  const rungs = [...rungsFor(ladders, { ladder: ladder.id })].reverse();
  const id = `marks-${ladder.id}`;
  const scrolls = { role: "region", tabIndex: 0, "aria-labelledby": id };
  return (
    <div className="table-scroll" {...scrolls}>
      <table className="table marks">
        <caption id={id}>{ladder.name}</caption>
        <thead>
          <tr>
            <th scope="col">Work</th>
            {rungs.map((rung) => (
              <th key={rung.key} scope="col" className={rungTone(rung.position, rungs.length)}>
                <span className="ladder-number">{rung.position}</span> <span className="marks-name">{rung.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {works.map((work) => (
            <tr key={work.id}>
              <th scope="row"><a href={`${at}/work/${work.slug}`}>{work.title}</a><NotSaidYet work={work} ladders={ladders} /></th>
              {rungs.map(({ key, position }) => <MarkCell key={key} work={work} position={position} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MarkCell({ work: { leadRung, parentsRung, recordRung, recordLocal, sinceRung }, position }: { work: WorkRow; position: number }) {
  return (
    <td className={`marks-cell ${lineThrough(leadRung, parentsRung, position)}`}>
      <span className="marks-marks">
        {leadRung === position && <Mark kind="lead" words="The lead says" />}
        {parentsRung === position && <Mark kind="view" words="Parent carers say" />}
        {recordRung === position && <Mark kind="record" words={recordLocal ? "The record shows, by a local rule" : "The record shows"} />}
        {sinceRung === position && sinceRung !== recordRung && <Mark kind="record" words="The record shows, since they started again" />}
      </span>
    </td>
  );
}

/** A line joins the two marks, from the middle of one cell to the middle of the other. */
function lineThrough(lead: number | null, parents: number | null, position: number): string {
  if (lead === null || parents === null || lead === parents) return "";
  const [low, high] = lead < parents ? [lead, parents] : [parents, lead];
  if (position < low || position > high) return "";
  return position === low ? "marks-from" : position === high ? "marks-to" : "marks-between";
}

function Mark({ kind, words }: { kind: SayingKind; words: string }) {
  return <span className="marks-mark"><LadderShape kind={kind} size={20} /><span className="sr-only">{words}</span></span>;
}

function NotSaidYet({ work, ladders }: { work: WorkRow; ladders: LadderUsed[] }) {
  const { leadRung, parentsRung, recordRung, sinceRung, sealed } = work;
  const words = sealed
    ? sealedRowWords
    : leadRung === null && parentsRung === null ? "Nothing said yet." : leadRung === null ? "The lead has not said yet." : parentsRung === null ? "Parent carers have not said yet." : "";
  const byPreset = recordRung !== null && work.presetRung !== null && `The record shows ${rungName(ladders, work, recordRung)}${presetWords(ladders, work)}.`;
  const both = [words, recordRung === null && "The record shows not enough yet.", byPreset, sinceRung !== null && "They started again together, so there are two readings."].filter(Boolean).join(" ");
  return both && <span className="marks-note">{both}</span>;
}
