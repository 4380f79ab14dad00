import { Card } from "@/components/ui/Card";
import { TimeWords } from "@/components/ui/TimeWords";
import { dayWords } from "@/lib/work/dates";
import type { SeatAtTable } from "@/lib/work/read";
import { SeatTile } from "./SeatTile";

type Props = { begunAt: Date; seats: SeatAtTable[]; inviteHref?: string; seatsHref?: string };

export function RoundTheTable({ begunAt, seats, inviteHref, seatsHref }: Props) {
  return (
    <Card title="Who is round the table?" id="table">
      <p>The idea was on <TimeWords at={begunAt}>{dayWords(begunAt)}</TimeWords>. That is day 1.</p>
      <ul className="bare grid gap-2 tablet:grid-cols-2">
        {seats.map((seat) => <SeatTile key={seat.id} seat={seat} begunAt={begunAt} inviteHref={inviteHref} />)}
      </ul>
      {seatsHref && <p><a href={seatsHref}>More about the seats</a></p>}
    </Card>
  );
}
