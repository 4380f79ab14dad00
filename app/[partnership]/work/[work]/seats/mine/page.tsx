import { notFound } from "next/navigation";
import { Choices } from "@/components/ui/Choices";
import { Form } from "@/components/ui/Form";
import { TextField } from "@/components/ui/TextField";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { needWords } from "@/lib/invitation/words";
import { peopleInSeats } from "@/lib/person/read";
import { NEEDS } from "@/lib/seat/input";
import { submitNeeds } from "./submit";

export const generateMetadata = pageTitle("What you need");

export default async function MyNeedsPage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const slugs = await params;
  const { seen, people } = await openInside(params, { people: peopleInSeats });
  const me = people.find(({ isMe }) => isMe);
  if (!me) notFound();
  return (
    <WorkFrame seen={seen} here="seats" narrow>
      <h1>What you need to take part</h1>
      <p className="lead-words">Change it whenever you like. You never have to say why.</p>
      <Form send={submitNeeds.bind(null, slugs)} once={crypto.randomUUID()} submit="Save" pending="Saving…">
        <Choices name="needs" many optional label="What helps you?" audience="Only you and the person who leads this work see this." options={NEEDS.map((value) => ({ value, label: needWords[value] }))} defaultValue={me.needs ?? []} />
        <TextField name="otherNeeds" optional label="Something else you need?" audience="Only you and the person who leads this work see this. Please don’t name a child." maxLength={300} autoComplete="off" defaultValue={me.otherNeeds ?? ""} />
        {me.sector === "young-people" && <TextField name="supporter" optional label="Who comes with you?" hint="Somebody you trust. You choose." audience="Everyone with a seat sees their name." maxLength={80} autoComplete="off" defaultValue={me.supporter} />}
      </Form>
      {may(seen, "choose a supporter") && <p><a href={`/${slugs.partnership}/work/${slugs.work}/seats/supporters`} className="inline-flex min-h-11 items-center">Somebody here who speaks with you</a></p>}
    </WorkFrame>
  );
}
