import { OverviewInside } from "@/components/work/OverviewInside";
import { OverviewOutline } from "@/components/work/OverviewOutline";
import { pageTitle } from "@/components/work/page-title";
import { RecordedAfterwards } from "@/components/work/RecordedAfterwards";
import { WorkFrame } from "@/components/work/WorkFrame";
import { openOutline } from "@/lib/door";
import { insideReads, overviewReads } from "@/lib/work/read-overview";

type Props = { params: Promise<{ partnership: string; work: string }> };

export const generateMetadata = pageTitle("Overview");

export default async function OverviewPage({ params }: Props) {
  const { seen, inside, ...outline } = await openOutline(params, overviewReads, insideReads);
  return (
    <WorkFrame seen={seen} here="overview">
      {seen.work.recordedAfterwards && <RecordedAfterwards work={seen.work} partnership={seen.partnership} seats={outline.start.table} />}
      {!seen.work.recordedAfterwards && inside && <OverviewInside {...outline} {...inside} />}
      {!seen.work.recordedAfterwards && !inside && <OverviewOutline seen={seen} {...outline} />}
    </WorkFrame>
  );
}
