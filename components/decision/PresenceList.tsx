import type { Presence } from "@/lib/decision/rules";

/** Who was there, and how that is known. What only the recorder says is told apart from what a seat says for itself. */
export function PresenceList({ presence }: { presence: Presence[] }) {
  if (presence.length === 0) return <>Nobody has said that they were there.</>;
  return (
    <ul className="list-none p-0">
      {presence.map((one) => <li key={one.seat}>{one.seat} <span className="text-muted">({howKnown(one)})</span></li>)}
    </ul>
  );
}

function howKnown({ by, agreedNotes, inThread }: Presence): string {
  if (by.length === 0) return "named by whoever recorded it, not said by the seat itself";
  return `${by.join(", ")} ${agreedNotes ? "agreed the notes" : inThread ? "answered the proposal" : "said so"}`;
}
