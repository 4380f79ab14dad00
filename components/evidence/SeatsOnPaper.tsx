import { DataTable } from "@/components/ui/DataTable";
import { peopleWords } from "@/lib/evidence/words";
import { seatWords } from "@/lib/seat/words";
import { dayWords } from "@/lib/work/dates";
import type { SeatAtTable } from "@/lib/work/read";
import { fromDay } from "@/lib/work/rules";

const COLUMNS = [{ key: "seat", label: "Seat" }, { key: "stands", label: "How it stands" }, { key: "from", label: "From" }];

/** Who was round the table, by seat, and how soon. A count of people under 5 is not said. */
export function SeatsOnPaper({ seats, begunAt, missing }: { seats: SeatAtTable[]; begunAt: Date; missing: string }) {
  const rows = seats.map((seat) => {
    const first = seat.members[0];
    return {
      key: seat.id,
      cells: {
        seat: seatWords(seat),
        stands: first ? `Joined: ${peopleWords(seat.members.length)} now` : seat.emptyBecause !== null ? `Left empty, because: ${seat.emptyBecause}${seat.heardHow ? ` How they are heard instead: ${seat.heardHow}` : ""}` : seat.waiting > 0 ? "Invited, no answer yet" : "Nobody yet",
        from: first ? `${dayWords(first.joinedAt)} (day ${fromDay(begunAt, first.joinedAt)})` : "",
      },
    };
  });
  return (
    <section aria-labelledby="seats" className="flow">
      <h2 id="seats">Who was round the table</h2>
      <p>{missing} The day of the idea is day 1.</p>
      <DataTable caption="Seats, and from which day" columns={COLUMNS} rows={rows} />
    </section>
  );
}
