import { notFound } from "next/navigation";
import { Choices } from "@/components/ui/Choices";
import { EmptyState } from "@/components/ui/EmptyState";
import { Form } from "@/components/ui/Form";
import { TextArea } from "@/components/ui/TextArea";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { peopleInSeats } from "@/lib/person/read";
import { seatWords } from "@/lib/seat/words";
import { submitOffer } from "./submit";

export const generateMetadata = pageTitle("Offer the lead");

export default async function OfferLeadPage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const slugs = await params;
  const { seen, people } = await openInside(params, { people: peopleInSeats });
  if (!may(seen, "offer the lead")) notFound();
  const others = people.filter(({ isMe, told }) => !isMe && !told);
  return (
    <WorkFrame seen={seen} here="seats" narrow>
      <h1>Offer the lead to somebody</h1>
      <p className="lead-words">They decide. You lead until they say yes, and you keep your seat.</p>
      {others.length === 0 ? <EmptyState title="Nobody to offer it to yet"><p>Somebody else needs a seat here, and an email address, before you can hand over.</p></EmptyState> : (
        <Form send={submitOffer.bind(null, slugs)} once={crypto.randomUUID()} submit="Offer them the lead">
          <Choices name="member" label="Who should lead?" options={others.map(({ membershipId, name, sector, label }) => ({ value: membershipId, label: name, hint: seatWords({ sector, label }) }))} />
          <TextArea name="words" optional label="A word to them" audience="Only they and you read this." rows={3} maxLength={600} />
        </Form>
      )}
    </WorkFrame>
  );
}
