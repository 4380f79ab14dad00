import type { ReactNode } from "react";
import { Initials } from "@/components/ui/Initials";
import { seatWords } from "@/lib/seat/words";
import type { SeatAtTable } from "@/lib/work/read";
import { fromDay } from "@/lib/work/rules";

type Props = { seat: SeatAtTable; begunAt: Date; inviteHref?: string };

/** One seat: who sits there and from which day, or how it stands empty. */
export function SeatTile({ seat, begunAt, inviteHref }: Props) {
  const first = seat.members[0];
  const look = first ? "border-transparent bg-tint" : "border-dashed border-amber-ink bg-amber-tint text-amber-ink";
  return (
    <li className={`m-0 flex min-w-0 gap-3 rounded-control border-2 p-3 ${look}`}>
      <Initials name={first && (first.name ?? seatWords(seat))} />
      <div className="min-w-0">
        <h3 className="text-body">{seatWords(seat)}</h3>
        {first ? <Joined seat={seat} day={fromDay(begunAt, first.joinedAt)} /> : <NotJoined seat={seat} inviteHref={inviteHref} />}
      </div>
    </li>
  );
}

function Joined({ seat, day }: { seat: SeatAtTable; day: number }) {
  return (
    <div className="text-small">
      <p>{namesOf(seat)}</p>
      <p>From day {day}</p>
    </div>
  );
}

/** “Amara Mensah and Bev Holt (Wolds Parent Carer Forum)”; where names are not for this reader, only that somebody joined. */
function namesOf({ members }: SeatAtTable): string {
  const named = members.flatMap(({ name, organisation }) => (name === null ? [] : [organisation ? `${name} (${organisation})` : name]));
  return named.length === 0 ? "Joined" : new Intl.ListFormat("en-GB").format(named);
}

function NotJoined({ seat, inviteHref }: { seat: SeatAtTable; inviteHref?: string }): ReactNode {
  const invite = inviteHref && <a href={inviteHref}>Invite someone<span className="sr-only"> for {seatWords(seat)}</span></a>;
  if (seat.emptyBecause !== null) {
    return (
      <div className="text-small">
        <p>Left empty, because: {seat.emptyBecause}</p>
        {seat.heardHow && <p>How they will be heard instead: {seat.heardHow}</p>}
      </div>
    );
  }
  if (seat.waiting > 0) return <p className="text-small">Invited. No answer yet.</p>;
  if (seat.saidNo > 0) return <p className="text-small">Asked, and the answer was no thank you. {invite}</p>;
  return <p className="text-small">No one yet. {invite}</p>;
}
