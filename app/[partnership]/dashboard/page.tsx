import type { Metadata } from "next";
import { Dashboard } from "@/components/dashboard/Dashboard";
import { PartnershipFrame } from "@/components/partnership/PartnershipFrame";
import { aroundOf, figuresOf } from "@/lib/dashboard/read";
import { missingWorks } from "@/lib/dashboard/read-missing";
import { overdueOf } from "@/lib/dashboard/read-overdue";
import { differingWorks, worksOf } from "@/lib/dashboard/read-works";
import { filterFrom } from "@/lib/dashboard/rules";
import { openHere } from "@/lib/door";

type Props = { params: Promise<{ partnership: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: "Dashboard" };

export default async function DashboardPage({ params, searchParams }: Props) {
  const filter = filterFrom(await searchParams);
  const { seen, ...found } = await openHere(params, "see the dashboard", {
    figures: figuresOf(filter), around: aroundOf, page: worksOf(filter), differing: differingWorks(filter), overdue: overdueOf(filter), missing: missingWorks,
  });
  return (
    <PartnershipFrame partnership={seen.partnership} seen={seen} here="dashboard">
      <Dashboard seen={seen} filter={filter} {...found} />
    </PartnershipFrame>
  );
}
