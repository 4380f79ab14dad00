import type { Metadata } from "next";
import { InvitationLines } from "@/components/seat/InvitationLines";
import { InviteOneMore } from "@/components/seat/InviteOneMore";
import { SeatSection } from "@/components/seat/SeatSection";
import { WhoSees } from "@/components/ui/WhoSees";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { invitationsOf } from "@/lib/invitation/read";
import { peopleInSeats } from "@/lib/person/read";
import { seatsOf } from "@/lib/seat/read";
import { submitInvitation, submitSendAgain, submitTakeBack } from "./submit";

export const metadata: Metadata = { title: "Seats" };

export default async function SeatsPage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const slugs = await params;
  const { seen, seats, people, invitations } = await openInside(params, { seats: seatsOf, people: peopleInSeats, invitations: invitationsOf });
  const invites = may(seen, "invite people");
  const isOpen = seen.work.openedAt !== null;
  return (
    <WorkFrame seen={seen} here="seats" narrow>
      <h1>Who is round the table?</h1>
      <WhoSees>Everyone with a seat sees these names. Others see practitioners by name, and families only as having joined.</WhoSees>
      {seats.map((seat) => {
        const ofSeat = invitations.filter(({ seatId }) => seatId === seat.id);
        return (
          <SeatSection key={seat.id} seat={seat} people={people.filter(({ seatId }) => seatId === seat.id)} invitations={ofSeat} begunAt={seen.work.begunAt}>
            {invites && isOpen ? <InvitationLines invitations={ofSeat} again={submitSendAgain.bind(null, slugs)} takeBack={submitTakeBack.bind(null, slugs)} /> : undefined}
          </SeatSection>
        );
      })}
      {invites && isOpen && <InviteOneMore seats={seats} send={submitInvitation.bind(null, slugs)} />}
    </WorkFrame>
  );
}
