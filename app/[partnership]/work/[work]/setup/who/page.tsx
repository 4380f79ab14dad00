import { SeatFields } from "@/components/setup/SeatFields";
import { SetupPage } from "@/components/setup/SetupPage";
import { DoDont } from "@/components/ui/DoDont";
import { Form } from "@/components/ui/Form";
import { pageTitle } from "@/components/work/page-title";
import { openInside } from "@/lib/door";
import { seatsOf } from "@/lib/seat/read";
import { submitSeats } from "./submit";

export const generateMetadata = pageTitle("Who needs a seat at the table?");

export default async function WhoPage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const slugs = await params;
  const { seen, seats } = await openInside(params, { seats: seatsOf });
  return (
    <SetupPage seen={seen} title="Who needs a seat at the table?" step={{ at: 2, words: "the seats" }}>
      <p className="lead-words">Good work needs every side from the start. Nothing else opens until each seat has someone asked, or a reason why it is empty.</p>
      <h2>Before you ask anyone</h2>
      <DoDont does={["Invite the forum before a date is fixed."]} donts={["Send a draft with the invitation."]} />
      <Form send={submitSeats.bind(null, slugs)} once={crypto.randomUUID()} submit="Continue" pending="Saving…">
        <SeatFields seats={seats} mine={seen.seat.id} />
      </Form>
    </SetupPage>
  );
}
