import { OwnNote } from "@/components/setup/OwnNote";
import { setupTasks } from "@/components/setup/setup-tasks";
import { SetupTasks } from "@/components/setup/SetupTasks";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { seatsOf } from "@/lib/seat/read";
import { myNote } from "@/lib/work/read-beginning";
import { draftsOf, stepsTakenIn } from "@/lib/work/read-setup";
import { submitNote } from "./submit";

export const generateMetadata = pageTitle("Steps to begin");

export default async function SetupHubPage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const slugs = await params;
  const { seen, seats, drafts, taken, note } = await openInside(params, { seats: seatsOf, drafts: draftsOf, taken: stepsTakenIn, note: myNote });
  const isBeginning = may(seen, "set up the work");
  return (
    <WorkFrame seen={seen} here="setup" narrow>
      <h1>Steps to begin</h1>
      <p className="lead-words">People come before plans. Each step opens the next.</p>
      <SetupTasks tasks={setupTasks({ seen, seats, drafted: drafts.length, taken })} />
      {may(seen, "ask others to lead") && <p>Should the forum, or somebody else, lead this? Write the <a href={`/${slugs.partnership}/work/${slugs.work}/outline`}>one-page outline</a> and ask them. You can do that before anybody is invited.</p>}
      {(isBeginning || note !== "") && <OwnNote note={note} isBeginning={isBeginning} send={submitNote.bind(null, slugs)} />}
      {may(seen, "withdraw the idea") && <p><a href={`/${slugs.partnership}/work/${slugs.work}/setup/withdraw`}>Withdraw this idea</a></p>}
    </WorkFrame>
  );
}
