import { ChooseSupporter, RecordSupporter } from "@/components/supporter/SupporterForms";
import { SupportList } from "@/components/supporter/SupportList";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { peopleInSeats } from "@/lib/person/read";
import { isFamily } from "@/lib/seat/sectors";
import { supportersOf } from "@/lib/supporter/read";
import { submitChosen, submitRecordedChoice, submitSupportEnded } from "./submit";

export const generateMetadata = pageTitle("Somebody who speaks with you");

export default async function SupportersPage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const slugs = await params;
  const { seen, people, supports } = await openInside(params, { people: peopleInSeats, supports: supportersOf });
  const canWrite = people.filter(({ told }) => told === null);
  const chosen = new Set(supports.map(({ whose }) => whose));
  const withoutEmail = people.filter(({ told, sector, membershipId }) => told !== null && isFamily(sector) && !chosen.has(membershipId));
  return (
    <WorkFrame seen={seen} here="seats" narrow>
      <Breadcrumb links={[{ href: `/${slugs.partnership}/work/${slugs.work}/seats`, label: "Seats" }]} here="Somebody who speaks with you" />
      <h1>Somebody who speaks with you</h1>
      <p className="lead-words">Parent carers and young people may choose somebody they trust. That person can write here what they are told about a decision, a point or notes. It always says who said it through whom.</p>
      <p>Nobody says for another how they see the work.</p>
      <SupportList supports={supports} end={submitSupportEnded.bind(null, slugs)} />
      {may(seen, "choose a supporter") && <ChooseSupporter people={canWrite.filter(({ isMe }) => !isMe)} again={supports.some(({ isMine }) => isMine)} send={submitChosen.bind(null, slugs)} />}
      {may(seen, "invite people") && seen.work.openedAt && withoutEmail.length > 0 && <RecordSupporter whose={withoutEmail} people={canWrite.filter(({ isMe }) => !isMe)} send={submitRecordedChoice.bind(null, slugs)} />}
    </WorkFrame>
  );
}
