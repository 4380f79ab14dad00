import { redirect } from "next/navigation";
import { CopyWords } from "@/components/setup/CopyWords";
import { setupAddress } from "@/components/setup/SetupPage";
import { invitedIn, messageToPassOn, sentWords } from "@/components/setup/sent-words";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { Panel } from "@/components/ui/Panel";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { openInside } from "@/lib/door";
import { LINK_DAYS } from "@/lib/invitation/rules";
import { seatsOf } from "@/lib/seat/read";
import { settings } from "@/lib/settings";

export const generateMetadata = pageTitle("Invitations sent");

export default async function DonePage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const { seen, seats } = await openInside(params, { seats: seatsOf });
  if (!seen.work.openedAt) redirect(setupAddress(seen));
  const at = `/${seen.partnership.slug}/work/${seen.work.slug}`;
  return (
    <WorkFrame seen={seen} here="setup" narrow>
      <Panel title={invitedIn(seats) > 0 ? "Invitations sent" : "The work is open"}><p>{sentWords(seats)}</p></Panel>
      <h2>What happens next</h2>
      <ol>
        <li>The letters go out now, each with its own link. A link lasts {LINK_DAYS} days.</li>
        <li>We write to you when someone joins, says no, or says not now. We also write if a letter does not arrive.</li>
        <li>Have a first conversation. Then each seat can say how it sees the work.</li>
      </ol>
      <p className="buttons"><ButtonLink href={at}>Go to the work</ButtonLink><a href={setupAddress(seen)}>See the steps</a></p>
      <p>You can <a href={`${at}/seats`}>add people later</a>.</p>
      {invitedIn(seats) > 0 && (
        <>
          <h2>Tell people to look for it</h2>
          <p>You can send this by WhatsApp or text to those you invited. There is no link to the work in it, so it is safe if it is passed on.</p>
          <CopyWords label="Message to copy" words={messageToPassOn(settings().appUrl)} />
        </>
      )}
    </WorkFrame>
  );
}
