import type { ReactNode } from "react";
import { Notice } from "@/components/ui/Notice";
import { Steps } from "@/components/ui/Steps";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may, type Outline } from "@/lib/access/see";

type Props = { seen: Outline; title: string; step?: { at: number; words: string }; children: ReactNode };

export const setupAddress = ({ partnership, work }: Outline, page = "") => `/${partnership.slug}/work/${work.slug}/setup${page && `/${page}`}`;

/** A step of setting up. Once the letters have gone, and for anyone but the lead, it says so kindly instead of asking. */
export function SetupPage({ seen, title, step, children }: Props) {
  return (
    <WorkFrame seen={seen} here="setup" narrow>
      {step && <Steps at={step.at} of={4} words={step.words} />}
      <h1>{title}</h1>
      {may(seen, "set up the work") ? children : <NothingToSetUp seen={seen} />}
    </WorkFrame>
  );
}

function NothingToSetUp({ seen }: { seen: Outline }) {
  const at = `/${seen.partnership.slug}/work/${seen.work.slug}`;
  if (seen.work.stoppedAt) return <Notice title="This idea was withdrawn"><p><a href={at}>Read why</a>. The lead can take it up again.</p></Notice>;
  if (!seen.work.openedAt) return <Notice title="Only the lead can do this"><p>The lead is asking people now. You can <a href={at}>read the idea</a> meanwhile.</p></Notice>;
  return (
    <Notice title="The invitations have gone">
      {may(seen, "invite people") && <p>You can <a href={`${at}/seats`}>add people on the seats page</a>.</p>}
      <p><a href={at}>Go to the work</a></p>
    </Notice>
  );
}
