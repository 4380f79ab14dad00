import { OverviewInside } from "@/components/work/OverviewInside";
import { OverviewOutline } from "@/components/work/OverviewOutline";
import { pageTitle } from "@/components/work/page-title";
import { RecordedAfterwards } from "@/components/work/RecordedAfterwards";
import { WorkFrame } from "@/components/work/WorkFrame";
import { newToMe } from "@/lib/comment/read-topics";
import { openOutline } from "@/lib/door";
import { latestFive } from "@/lib/event/read";
import { factsOf } from "@/lib/fact/read";
import { sayingsOf } from "@/lib/ladder/read";
import { leadOf, roundTheTable, settledBeforeIn, standsBeforeMe } from "@/lib/work/read";

type Props = { params: Promise<{ partnership: string; work: string }> };

export const generateMetadata = pageTitle("Overview");

export default async function OverviewPage({ params }: Props) {
  const reads = { sayings: sayingsOf, facts: factsOf, table: roundTheTable, settled: settledBeforeIn, lead: leadOf };
  const { seen, inside, ...outline } = await openOutline(params, reads, { latest: latestFive, before: standsBeforeMe, isNew: newToMe });
  return (
    <WorkFrame seen={seen} here="overview">
      {seen.work.recordedAfterwards && <RecordedAfterwards work={seen.work} partnership={seen.partnership} seats={outline.table} />}
      {!seen.work.recordedAfterwards && inside && <OverviewInside {...outline} {...inside} />}
      {!seen.work.recordedAfterwards && !inside && <OverviewOutline seen={seen} {...outline} />}
    </WorkFrame>
  );
}
