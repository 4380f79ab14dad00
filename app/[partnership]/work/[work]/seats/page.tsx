import { AgreeEmpty } from "@/components/seat/AgreeEmpty";
import { InvitationLines } from "@/components/seat/InvitationLines";
import { InviteOneMore } from "@/components/seat/InviteOneMore";
import { LeadOffer } from "@/components/seat/LeadOffer";
import { MoreAboutSeats } from "@/components/seat/MoreAboutSeats";
import { SeatRequests } from "@/components/seat/SeatRequests";
import { SeatSection } from "@/components/seat/SeatSection";
import { Suggestions } from "@/components/seat/Suggestions";
import { WhoSees } from "@/components/ui/WhoSees";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { invitationsOf } from "@/lib/invitation/read";
import { peopleInSeats } from "@/lib/person/read";
import { seatsOf } from "@/lib/seat/read";
import { mattersOf } from "@/lib/seat/read-matters";
import {
  submitAgreeEmpty, submitDeclineLead, submitGiveSeat, submitInvitation, submitNotGiveSeat, submitSendAgain, submitSetAside, submitTakeBack, submitTakeBackOffer, submitTakeLead, submitTakeUp,
} from "./submit";

export const generateMetadata = pageTitle("Seats");

export default async function SeatsPage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const slugs = await params;
  const { seen, seats, people, invitations, matters } = await openInside(params, { seats: seatsOf, people: peopleInSeats, invitations: invitationsOf, matters: mattersOf });
  const invites = may(seen, "invite people");
  const isOpen = seen.work.openedAt !== null;
  const at = `/${slugs.partnership}/work/${slugs.work}/seats`;
  return (
    <WorkFrame seen={seen} here="seats" narrow>
      <h1>Who is round the table?</h1>
      <WhoSees>Everyone with a seat sees these names. Others see practitioners by name, and families only as having joined.</WhoSees>
      {matters.offer && <LeadOffer offer={matters.offer} take={submitTakeLead.bind(null, slugs)} decline={submitDeclineLead.bind(null, slugs)} takeBack={submitTakeBackOffer.bind(null, slugs)} />}
      <SeatRequests requests={matters.requests} give={submitGiveSeat.bind(null, slugs)} notGive={submitNotGiveSeat.bind(null, slugs)} />
      <Suggestions suggestions={matters.suggestions} takeUp={submitTakeUp.bind(null, slugs)} setAside={submitSetAside.bind(null, slugs)} />
      {seats.map((seat) => {
        const ofSeat = invitations.filter(({ seatId }) => seatId === seat.id);
        const agreed = matters.excuses.filter(({ seatId }) => seatId === seat.id);
        return (
          <SeatSection
            key={seat.id} seat={seat} people={people.filter(({ seatId }) => seatId === seat.id)} invitations={ofSeat} agreed={agreed} begunAt={seen.work.begunAt}
            endHref={may(seen, "end somebody's seat") ? (id) => `${at}/${id}/end` : undefined} emptyHref={invites && isOpen ? `${at}/${seat.id}/empty` : undefined}
          >
            {invites && isOpen ? <InvitationLines invitations={ofSeat} again={submitSendAgain.bind(null, slugs)} takeBack={submitTakeBack.bind(null, slugs)} linkHref={(id) => `${at}/${id}/link`} /> : undefined}
            {may(seen, "agree that a seat is empty") && seat.emptyBecause !== null && !agreed.some(({ mine }) => mine) && <AgreeEmpty seat={seat} because={seat.emptyBecause} send={submitAgreeEmpty.bind(null, slugs)} />}
          </SeatSection>
        );
      })}
      {invites && isOpen && <InviteOneMore seats={seats} send={submitInvitation.bind(null, slugs)} />}
      <MoreAboutSeats seen={seen} at={at} />
    </WorkFrame>
  );
}
