import { Card } from "@/components/ui/Card";
import type { SeatForGuest } from "@/lib/invitation/read";
import type { Sector } from "@/lib/seat/sectors";
import { seatWords, sectorWords } from "@/lib/seat/words";

const MAY_WORK_ON_PLANS: readonly Sector[] = ["education", "health", "social-care"];
const listed = (names: string[]) => new Intl.ListFormat("en-GB").format(names);

type Props = { table: SeatForGuest[]; seat: { id: string; sector: Sector; label: string } };

/** Rule 16, said before joining; and rule 10: a seat of one is a person. */
export function BeforeYouAnswer({ table, seat }: Props) {
  const mine = table.find(({ id }) => id === seat.id);
  const here = table.filter(({ sector }) => MAY_WORK_ON_PLANS.includes(sector)).flatMap(({ names }) => names);
  return (
    <Card title="Before you answer">
      <ul>
        <li>You would sit in this seat: <b>{seatWords(seat)}</b>.</li>
        {mine?.joined === 0 && <li>You would be the only person in this seat at first. So people will know that what the seat says comes from you.</li>}
        <li>This is not part of any child’s plan.</li>
        <li>
          People from {listed(MAY_WORK_ON_PLANS.map((sector) => sectorWords[sector].toLowerCase()))} may also work on children’s plans in their job.
          {here.length > 0 && <> Here now: {listed(here)}.</>}
        </li>
        <li>Anyone may ask to read what is written here, because public bodies must share what they hold (the Freedom of Information Act). Names are normally taken out first.</li>
      </ul>
    </Card>
  );
}
