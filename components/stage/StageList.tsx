import { Icon } from "@/components/ui/Icon";
import { TimeWords } from "@/components/ui/TimeWords";
import { dayWords } from "@/lib/work/dates";
import type { StageBegun } from "@/lib/work/read-stages";
import { coursesOf, type StageOnCourse } from "@/lib/work/rules";
import { stageHints, stageWords } from "@/lib/work/words";
import "./Stage.css";

/** The way of a work through its stages: where it has been, where it is, what may come. One way for each time the group started again. */
export function StageList({ begun }: { begun: StageBegun[] }) {
  const courses = coursesOf(begun);
  return (
    <>
      {courses.map(({ round, stages, since }) => (
        <div key={round} className="flow">
          {round > 0 && <h2>Since {dayWords(since)}, when the group started again together</h2>}
          <ol className="stages">{stages.map((one) => <StageLine key={one.stage} one={one} />)}</ol>
        </div>
      ))}
    </>
  );
}

const ICONS = { been: "tick", here: "arrow", skipped: "ring", ahead: "ring" } as const;

function StageLine({ one: { stage, stands, on } }: { one: StageOnCourse }) {
  return (
    <li className={`stage-line stage-${stands}`} aria-current={stands === "here" ? "step" : undefined}>
      <Icon name={ICONS[stands]} size={20} />
      <div>
        <span className="stage-name">{stageWords[stage]}</span>{" "}
        <span className="stage-when">
          {stands === "here" && <b>The work is here</b>}
          {stands === "skipped" && "Skipped"}
          {stands === "ahead" && "Not yet"}
          {on && <>{stands === "here" ? ", since " : "From "}<TimeWords at={on}>{dayWords(on)}</TimeWords></>}
        </span>
        <span className="stage-hint">{stageHints[stage]}</span>
      </div>
    </li>
  );
}
