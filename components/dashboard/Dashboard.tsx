import { ButtonLink } from "@/components/ui/ButtonLink";
import { EmptyState } from "@/components/ui/EmptyState";
import { mayHere, type Here } from "@/lib/access/see";
import type { Around, Figures } from "@/lib/dashboard/read";
import type { OverduePage } from "@/lib/dashboard/read-overdue";
import type { WorkPage, WorkRow } from "@/lib/dashboard/read-works";
import { addressWith, isFiltered, type Filter } from "@/lib/dashboard/rules";
import { AfterwardsList } from "./AfterwardsList";
import type { MissingWork } from "@/lib/dashboard/read-missing";
import { DashboardFilters } from "./DashboardFilters";
import { DashboardWorks } from "./DashboardWorks";
import { FigureLine } from "./FigureLine";
import { FirstFamily } from "./FirstFamily";
import { LadderCharts } from "./LadderCharts";
import { MissingWorks } from "./MissingWorks";
import { OverdueActions } from "./OverdueActions";
import { PromisesLeastDone } from "./PromisesLeastDone";
import "./dashboard.css";

export type DashboardFound = {
  figures: Figures; around: Around; page: WorkPage; differing: WorkRow[]; overdue: OverduePage; missing: MissingWork[];
};
type Props = DashboardFound & { seen: Here; filter: Filter };

/** How together we are, over every piece of work. Works are counted here, never people, and nothing is ranked. */
export function Dashboard({ seen, filter, ...found }: Props) {
  const { figures, around, overdue, missing } = found;
  const { ladders, afterwards } = around;
  const at = `/${seen.partnership.slug}`;
  const here = `${at}/dashboard`;
  const address = (change: Partial<Filter>) => addressWith(here, filter, change);
  return (
    <>
      <h1>Co-production across {seen.partnership.name}</h1>
      {figures.all === 0 ? <FirstRun seen={seen} at={at} /> : (
        <>
          <FigureLine figures={figures} address={address} />
          <DashboardFilters here={here} filter={filter} ladders={ladders} choices={around} />
          {figures.works === 0 && isFiltered(filter) ? (
            <EmptyState title="No work matches"><p><a href={here}>Clear the filters</a> to see all {figures.all}.</p></EmptyState>
          ) : (
            <>
              <LadderCharts ladders={ladders} figures={figures} asTable={filter.asTable} address={address} />
              <p><a href={`${at}/dashboard/months`}>What the record showed, month by month</a></p>
              <FirstFamily figures={figures} asTable={filter.asTable} />
              <DashboardWorks {...found} ladders={ladders} at={at} filter={filter} address={address} />
              <PromisesLeastDone promises={figures.promises} at={at} />
              <OverdueActions overdue={overdue} works={figures.overdue} at={at} filter={filter} address={address} />
            </>
          )}
        </>
      )}
      <MissingWorks missing={missing} mayAdd={mayHere(seen, "say which work is missing")} at={at} />
      <AfterwardsList afterwards={afterwards} at={at} />
      <p><a href="/help/dashboard">What the dashboard shows, and what it does not</a></p>
    </>
  );
}

function FirstRun({ seen, at }: { seen: Here; at: string }) {
  return (
    <EmptyState title="Nothing here yet" action={mayHere(seen, "begin work") ? <ButtonLink href={`${at}/work/new`}>Start a piece of work</ButtonLink> : undefined}>
      <p>The dashboard fills by itself when a piece of work is begun. Practitioners and forum reps can start one.</p>
    </EmptyState>
  );
}
