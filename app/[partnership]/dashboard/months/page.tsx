import type { Metadata } from "next";
import { MonthByMonth } from "@/components/dashboard/MonthByMonth";
import { PartnershipFrame } from "@/components/partnership/PartnershipFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { laddersOf } from "@/lib/dashboard/read";
import { monthsKept } from "@/lib/dashboard/read-months";
import { openHere } from "@/lib/door";

export const metadata: Metadata = { title: "Month by month" };

export default async function MonthsPage({ params }: { params: Promise<{ partnership: string }> }) {
  const { seen, months, ladders } = await openHere(params, "see the dashboard", { months: monthsKept, ladders: laddersOf });
  return (
    <PartnershipFrame partnership={seen.partnership} seen={seen} here="dashboard">
      <Breadcrumb links={[{ href: `/${seen.partnership.slug}/dashboard`, label: "Dashboard" }]} here="Month by month" />
      <h1>Month by month</h1>
      <p>How many pieces of work the record showed on each rung when a month ended. Each was read by the rules of that time and is kept as it was: a figure of last year does not move.</p>
      <MonthByMonth months={months} ladders={ladders} />
    </PartnershipFrame>
  );
}
