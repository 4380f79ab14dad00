import { DataTable } from "@/components/ui/DataTable";
import { Pager } from "@/components/ui/Pager";
import type { OverdueAction, OverduePage } from "@/lib/dashboard/read-overdue";
import type { Filter } from "@/lib/dashboard/rules";
import { works as worksWords } from "@/lib/dashboard/words";
import { seatWords } from "@/lib/seat/words";
import { dayWordsOf } from "@/lib/work/dates";

type Props = { overdue: OverduePage; works: number; at: string; filter: Filter; address: (change: Partial<Filter>) => string };

const COLUMNS = [{ key: "what", label: "What" }, { key: "work", label: "Work" }, { key: "due", label: "Was due" }, { key: "seats", label: "Led from the seat of" }];

/** What was promised for a day that has gone by, the earliest day first. Seats lead here, never people: nobody is ranked. */
export function OverdueActions({ overdue, works, at, filter, address }: Props) {
  const rows = overdue.works.flatMap(({ slug, title, actions }) =>
    actions.map((action) => ({
      key: `${slug} ${action.number}`,
      cells: {
        what: action.what ?? `Action ${action.number}`,
        work: <a href={`${at}/work/${slug}`}>{title}</a>,
        due: dayWordsOf(action.due),
        seats: seatsOf(action),
      },
    })));
  return (
    <section aria-labelledby="overdue" className="flow dashboard-part">
      <h2 id="overdue">Overdue actions</h2>
      {works === 0 ? <p>No action is overdue.</p> : (
        <>
          <p>In {worksWords(works)}. An action is overdue when its day has gone by and it is not finished. What it says is for those with a seat in the work.</p>
          <DataTable caption="Overdue actions, the earliest day first" columns={COLUMNS} rows={rows} />
          <Pager
            newer={filter.overdueAfter && `${address({})}#overdue`}
            newerWords="Back to the start"
            older={overdue.next ? `${address({ overdueAfter: overdue.next })}#overdue` : undefined}
            olderWords="More overdue actions"
            label="More overdue actions"
          />
        </>
      )}
    </section>
  );
}

const seatsOf = ({ seats }: OverdueAction) => (seats.length === 0 ? "Nobody leads it yet" : seats.map(seatWords).join(", "));
