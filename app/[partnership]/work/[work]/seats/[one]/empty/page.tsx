import { notFound } from "next/navigation";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { TextArea } from "@/components/ui/TextArea";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { seatsOf } from "@/lib/seat/read";
import { seatWords } from "@/lib/seat/words";
import { submitEmpty } from "./submit";

export const generateMetadata = pageTitle("Why is this seat empty?");

export default async function EmptySeatPage({ params }: { params: Promise<{ partnership: string; work: string; one: string }> }) {
  const { one, ...slugs } = await params;
  const { seen, seats } = await openInside(params, { seats: seatsOf });
  const seat = seats.find(({ id }) => id === one);
  if (!may(seen, "invite people") || !seen.work.openedAt || !seat) notFound();
  const audience = "Everyone in the work reads this. Please don’t name a child.";
  return (
    <WorkFrame seen={seen} here="seats" narrow>
      <h1>Why is the {seatWords(seat)} seat empty?</h1>
      <p className="lead-words">Somebody from a family seat may agree to your reason, or not. They are not asked to.</p>
      <Form send={submitEmpty.bind(null, slugs)} once={crypto.randomUUID()} submit="Save the reason" pending="Saving…">
        <Hidden name="seat" value={one} />
        <TextArea name="because" label="Why does nobody sit here?" audience={audience} rows={3} maxLength={300} defaultValue={seat.emptyBecause ?? ""} />
        {seat.sector === "young-people" && <TextArea name="heardHow" label="How will young people be heard instead?" audience={audience} rows={3} maxLength={300} defaultValue={seat.heardHow ?? ""} />}
      </Form>
    </WorkFrame>
  );
}
