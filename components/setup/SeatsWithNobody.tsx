import { Notice } from "@/components/ui/Notice";
import type { CountedSeat } from "@/lib/seat/read";
import { seatsWithNobody } from "@/lib/seat/rules";
import { noOneYet } from "@/lib/seat/words";

/** Which seats still wait for somebody. Said calmly: one may carry on, but rule 1 keeps the letters until then. */
export function SeatsWithNobody({ seats, whoHref }: { seats: CountedSeat[]; whoHref: string }) {
  const waiting = seatsWithNobody(seats);
  if (waiting.length === 0) return null;
  return (
    <Notice kind="empty" title="Seats with nobody yet">
      <ul>{waiting.map((seat) => <li key={seat.id}>{noOneYet(seat)}</li>)}</ul>
      <p>You can carry on and come back. The letters go when each of the six has someone asked, or <a href={whoHref}>a reason why it is empty</a>.</p>
    </Notice>
  );
}
