import { Chips } from "@/components/ui/Chips";
import { Pager } from "@/components/ui/Pager";
import type { Figures, LadderUsed } from "@/lib/dashboard/read";
import type { WorkPage, WorkRow } from "@/lib/dashboard/read-works";
import { SORTS, type Filter } from "@/lib/dashboard/rules";
import { sortWords } from "@/lib/dashboard/words";
import { SeatsGrid } from "./SeatsGrid";
import { WhereViewsDiffer } from "./WhereViewsDiffer";
import { SayingsTable } from "./SayingsTable";
import { WhoSeesHow } from "./WhoSeesHow";

type Props = {
  ladders: LadderUsed[]; page: WorkPage; differing: WorkRow[]; figures: Figures; at: string; filter: Filter; address: (change: Partial<Filter>) => string;
};

/** Work by work: who sees it how, where views differ, who is round the table. One page of works serves all of it. */
export function DashboardWorks({ ladders, page, differing, figures, at, filter, address }: Props) {
  const here = (change: Partial<Filter>) => `${address(change)}#works`;
  const sorts = SORTS.map((sort) => ({ label: sortWords[sort], on: filter.sort === sort, href: here({ sort }) }));
  const pager = (
    <Pager
      newer={filter.after && here({})}
      newerWords="Back to the start"
      older={page.next ? here({ after: page.next }) : undefined}
      olderWords="More works"
      label="More works"
    />
  );
  return (
    <>
      <section aria-labelledby="works" className="flow dashboard-part">
        <h2 id="works">Who sees it how</h2>
        <Chips label="Order" chips={sorts} />
        {filter.asTable ? <SayingsTable works={page.works} ladders={ladders} at={at} /> : <WhoSeesHow works={page.works} ladders={ladders} at={at} />}
        {pager}
        {!filter.asTable && <p><a href={`${address({ asTable: true, after: filter.after })}#works`}>Show this as a table in words</a></p>}
      </section>
      <WhereViewsDiffer works={differing} count={figures.differ} ladders={ladders} at={at} all={here({ only: "differs" })} />
      <section aria-labelledby="seats" className="flow dashboard-part">
        <h2 id="seats">Who is round the table</h2>
        <SeatsGrid works={page.works} at={at} />
        {pager}
      </section>
    </>
  );
}
