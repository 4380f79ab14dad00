import { TimeWords } from "@/components/ui/TimeWords";
import type { MyAction } from "@/lib/action/read-mine";
import { weekdayWordsOf } from "@/lib/work/dates";
import { OverdueTag, StatusTag } from "./StatusTag";

type Props = { actions: MyAction[]; partnership: string };

/** Mine in one partnership, each with its work, its day and whether I have answered. */
export function MyActionsList({ actions, partnership }: Props) {
  return (
    <ul className="bare grid gap-3">
      {actions.map((action) => (
        <li key={`${action.slug} ${action.number}`} className="card m-0 grid gap-1">
          <a href={`/${partnership}/work/${action.slug}/actions/${action.number}`} className="inline-flex min-h-11 items-center font-label">{action.what}</a>
          <span className="flex flex-wrap items-center gap-2"><StatusTag status={action.status} />{action.overdue && <OverdueTag />}</span>
          <span>{action.title}. {action.due ? <>Due <TimeWords at={action.due}>{weekdayWordsOf(action.due)}</TimeWords>.</> : "No due day yet."}{shared(action.shared)}</span>
          {!action.accepted && <span>You are asked to lead this. Say yes, or hand it back. Both are fine.</span>}
        </li>
      ))}
    </ul>
  );
}

const shared = (others: number) => (others <= 0 ? "" : others === 1 ? " You share it with one other person." : ` You share it with ${others} other people.`);
