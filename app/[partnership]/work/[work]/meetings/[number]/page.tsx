import { NamesAChild } from "@/components/hiding/NamesAChild";
import { MeetingFacts } from "@/components/meeting/MeetingFacts";
import { SayForm } from "@/components/saying/SayForm";
import { ThroughSupporter } from "@/components/supporter/ThroughSupporter";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { meetingNumbered } from "@/lib/meeting/read";
import { saidThroughOf } from "@/lib/supporter/read";
import { submitSaidThrough, submitThroughTakenBack } from "../../seats/supporters/submit";
import { submitNotesAgreed, submitWasThere } from "../submit";

type Props = { params: Promise<{ partnership: string; work: string; number: string }> };

export const generateMetadata = async ({ params }: Props) => pageTitle(`Meeting ${(await params).number}`)({ params });

export default async function OneMeetingPage({ params }: Props) {
  const { number, ...slugs } = await params;
  const { seen, meeting, through } = await openInside(params, { meeting: meetingNumbered(number), through: saidThroughOf("meeting", number) });
  const at = `/${slugs.partnership}/work/${slugs.work}`;
  const keeps = may(seen, "keep the record");
  return (
    <WorkFrame seen={seen} here="meetings" narrow>
      <Breadcrumb links={[{ href: `${at}/meetings`, label: "Meetings" }]} here={`Meeting ${meeting.number}`} />
      <h1 className="wrap-anywhere">{meeting.what}</h1>
      <MeetingFacts meeting={meeting} at={at} />
      {keeps && meeting.mayBe.there && <SayForm send={submitWasThere.bind(null, slugs)} once={crypto.randomUUID()} number={meeting.number} words="I was there" />}
      {keeps && <p className="buttons"><ButtonLink href={`${at}/decisions/new?meeting=${meeting.number}`} quiet>Record a decision made there</ButtonLink></p>}
      <h2>Notes</h2>
      {meeting.notes ? <p className="wrap-anywhere whitespace-pre-wrap">{meeting.notes}</p> : <p>Nobody has written notes yet.</p>}
      {meeting.notes && <p>{meeting.agreedBy.length === 0 ? "Nobody has agreed these notes yet." : `Agreed by ${meeting.agreedBy.join(", ")}.`}</p>}
      {keeps && meeting.mayBe.agreed && <SayForm send={submitNotesAgreed.bind(null, slugs)} once={crypto.randomUUID()} number={meeting.number} words="I agree these notes" />}
      {keeps && <p className="buttons"><ButtonLink href={`${at}/meetings/${meeting.number}/notes`} quiet>{meeting.notes ? "Change the notes" : "Write the notes"}</ButtonLink></p>}
      <ThroughSupporter through={through} thing="meeting" number={meeting.number} say={submitSaidThrough.bind(null, slugs)} takeBack={submitThroughTakenBack.bind(null, slugs)} />
      <NamesAChild at={at} thing="meeting" number={meeting.number} />
    </WorkFrame>
  );
}
