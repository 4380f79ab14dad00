import type { AsAt } from "./as-at";
import { inOrder, isBefore, type Moment } from "./facts";

export const STAGES = ["idea", "scoping", "design", "delivery", "review"] as const;
export type Stage = (typeof STAGES)[number];

export interface Course {
  stage: Stage;
  /** When the work came into the stage it is in. */
  since: Moment;
  /** When each stage first began; a skipped one began when the later one did. */
  began: Partial<Record<Stage, Moment>>;
  closed: boolean;
}

/** Stages go forward; only starting again together goes back, to Scoping. Closing is not a new stage. */
export function courseOf(now: AsAt, until?: Moment): Course {
  const course: Course = { stage: "idea", since: { day: -Infinity, order: -Infinity }, began: {}, closed: false };
  const turns = [...now.of("stage moved"), ...now.of("work closed"), ...now.of("started again")].sort(inOrder);
  for (const turn of turns) {
    if (until && !isBefore(turn, until)) break;
    if (turn.kind === "work closed") course.closed = true;
    else if (turn.kind === "started again") comeInto(course, "scoping", turn);
    else if (!course.closed && isLaterThan(turn.to, course.stage)) comeInto(course, turn.to, turn);
  }
  return course;
}

export const isLaterThan = (stage: Stage, other: Stage) => STAGES.indexOf(stage) > STAGES.indexOf(other);

function comeInto(course: Course, stage: Stage, at: Moment) {
  for (const reached of STAGES.slice(1, STAGES.indexOf(stage) + 1)) course.began[reached] ??= at;
  course.stage = stage;
  course.since = at;
  course.closed = false;
}
