import type { SeatForGuest } from "@/lib/invitation/read";
import { seatWords } from "@/lib/seat/words";

/** Each seat in one line. Practitioners stand here by name, families only as having joined. */
export function WhoElse({ table }: { table: SeatForGuest[] }) {
  return (
    <ul className="list-none p-0">
      {table.map((seat) => <li key={seat.id}><b>{seatWords(seat)}:</b> {howItStands(seat)}</li>)}
    </ul>
  );
}

function howItStands({ names, joined, asked, isEmpty }: SeatForGuest): string {
  if (names.length > 0) return new Intl.ListFormat("en-GB").format(names);
  if (joined > 0) return "joined";
  if (isEmpty) return "left empty for now";
  return asked ? "asked" : "nobody yet";
}
