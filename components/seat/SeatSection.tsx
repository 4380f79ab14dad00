import type { ReactNode } from "react";
import { Notice } from "@/components/ui/Notice";
import type { SentInvitation } from "@/lib/invitation/read";
import type { PersonInSeat } from "@/lib/person/read";
import type { CountedSeat } from "@/lib/seat/read";
import { noOneYet, seatWords } from "@/lib/seat/words";
import { PersonLine } from "./PersonLine";

type Props = { seat: CountedSeat; people: PersonInSeat[]; invitations: SentInvitation[]; begunAt: Date; children?: ReactNode };

/** One seat: who sits there and since when, or why nobody does. What the lead may do about its invitations comes as children. */
export function SeatSection({ seat, people, invitations, begunAt, children }: Props) {
  const nobody = people.length === 0 && invitations.length === 0 && seat.emptyBecause === null;
  return (
    <section className="card flow" aria-labelledby={`seat-${seat.id}`}>
      <h2 id={`seat-${seat.id}`}>{seatWords(seat)}</h2>
      {people.length > 0 && (
        <ul className="max-w-none list-none p-0">
          {people.map((person) => <PersonLine key={person.membershipId} person={person} begunAt={begunAt} />)}
        </ul>
      )}
      {seat.emptyBecause !== null && <LeftEmpty because={seat.emptyBecause} heardHow={seat.heardHow} />}
      {nobody && <p>{noOneYet(seat)}.</p>}
      {children ?? <Asked invitations={invitations} />}
    </section>
  );
}

function LeftEmpty({ because, heardHow }: { because: string; heardHow: string | null }) {
  return (
    <Notice kind="empty" title="Left empty">
      <p>Because: {because}</p>
      {heardHow && <p>How they will be heard instead: {heardHow}</p>}
    </Notice>
  );
}

/** Who was asked, and what they answered, is between them and the lead. */
function Asked({ invitations }: { invitations: SentInvitation[] }) {
  const count = invitations.length;
  if (count === 0) return null;
  return <p className="text-muted">{count === 1 ? "One person is asked and has not joined." : `${count} people are asked and have not joined.`}</p>;
}
