import type { Metadata } from "next";
import { setupTasks } from "@/components/setup/setup-tasks";
import { SetupTasks } from "@/components/setup/SetupTasks";
import { WorkFrame } from "@/components/work/WorkFrame";
import { openInside } from "@/lib/door";
import { seatsOf } from "@/lib/seat/read";
import { draftsOf, stepsTakenIn } from "@/lib/work/read-setup";

export const metadata: Metadata = { title: "Steps to begin" };

export default async function SetupHubPage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const { seen, seats, drafts, taken } = await openInside(params, { seats: seatsOf, drafts: draftsOf, taken: stepsTakenIn });
  return (
    <WorkFrame seen={seen} here="setup" narrow>
      <h1>Steps to begin</h1>
      <p className="lead-words">People come before plans. Each step opens the next.</p>
      <SetupTasks tasks={setupTasks({ seen, seats, drafted: drafts.length, taken })} />
    </WorkFrame>
  );
}
