import type { ReactNode } from "react";
import { Notice } from "@/components/ui/Notice";
import type { SentInvitation } from "@/lib/invitation/read";
import { stillWaits } from "@/lib/invitation/rules";
import type { PersonInSeat } from "@/lib/person/read";
import type { CountedSeat } from "@/lib/seat/read";
import type { Matters } from "@/lib/seat/read-matters";
import { noOneYet, seatWords } from "@/lib/seat/words";
import { dayWords } from "@/lib/work/dates";
import { PersonLine } from "./PersonLine";

type Props = {
  seat: CountedSeat; people: PersonInSeat[]; invitations: SentInvitation[]; agreed: Matters["excuses"]; begunAt: Date;
  endHref?: (membershipId: string) => string; emptyHref?: string; children?: ReactNode;
};

/** One seat: who sits there and since when, or why nobody does. What may be done about its invitations comes as children. */
export function SeatSection({ seat, people, invitations, agreed, begunAt, endHref, emptyHref, children }: Props) {
  const waiting = invitations.filter(({ state }) => stillWaits(state));
  const nobody = people.length === 0 && waiting.length === 0 && seat.emptyBecause === null;
  return (
    <section className="card flow" aria-labelledby={`seat-${seat.id}`}>
      <h2 id={`seat-${seat.id}`}>{seatWords(seat)}</h2>
      {people.length > 0 && (
        <ul className="max-w-none list-none p-0">
          {people.map((person) => <PersonLine key={person.membershipId} person={person} begunAt={begunAt} endHref={person.isMe ? undefined : endHref?.(person.membershipId)} />)}
        </ul>
      )}
      {seat.emptyBecause !== null && <LeftEmpty because={seat.emptyBecause} heardHow={seat.heardHow} agreed={agreed} />}
      {nobody && <p>{noOneYet(seat)}.</p>}
      <Asked invitations={waiting.filter(({ forLead }) => forLead === null)} />
      {children}
      {emptyHref && people.length === 0 && waiting.length === 0 && (
        <p><a href={emptyHref}>{seat.emptyBecause === null ? "Say why this seat is empty" : "Change the reason"}<span className="sr-only"> ({seatWords(seat)})</span></a></p>
      )}
    </section>
  );
}

function LeftEmpty({ because, heardHow, agreed }: { because: string; heardHow: string | null; agreed: Matters["excuses"] }) {
  return (
    <Notice kind="empty" title="Left empty">
      <p>Because: {because}</p>
      {heardHow && <p>How they will be heard instead: {heardHow}</p>}
      {agreed.length === 0 && <p>No family seat has agreed to this yet.</p>}
      {agreed.map(({ sector, on, mine }) => <p key={`${sector}${on}`}>{mine ? "You" : "Somebody"} in the {seatWords({ sector, label: "" })} seat agreed on {dayWords(new Date(on))}.</p>)}
    </Notice>
  );
}

/** Who was asked, and what they answered, is between them and the lead. */
function Asked({ invitations }: { invitations: SentInvitation[] }) {
  const count = invitations.length;
  if (count === 0) return null;
  return <p className="text-muted">{count === 1 ? "One person is asked and has not joined." : `${count} people are asked and have not joined.`}</p>;
}
