import { GuestFields, LetterFields } from "@/components/setup/InviteFields";
import { SeatsWithNobody } from "@/components/setup/SeatsWithNobody";
import { setupAddress, SetupPage } from "@/components/setup/SetupPage";
import { Form } from "@/components/ui/Form";
import { Inset } from "@/components/ui/Inset";
import { Submit } from "@/components/ui/Submit";
import { pageTitle } from "@/components/work/page-title";
import { openInside } from "@/lib/door";
import { seatsOf } from "@/lib/seat/read";
import { draftsOf } from "@/lib/work/read-setup";
import { submitInvitations } from "./submit";

export const generateMetadata = pageTitle("Invite people");

export default async function InvitePage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const slugs = await params;
  const { seen, seats, drafts } = await openInside(params, { seats: seatsOf, drafts: draftsOf });
  return (
    <SetupPage seen={seen} title="Invite people" step={{ at: 3, words: "the people" }}>
      <p className="lead-words">Nothing goes out yet. You see the letter before you send it.</p>
      <SeatsWithNobody seats={seats} whoHref={setupAddress(seen, "who")} />
      <Inset><p>You can also send one invitation to the forum’s shared address. They choose who comes.</p></Inset>
      <Form send={submitInvitations.bind(null, slugs)} once={crypto.randomUUID()}>
        <section className="flow" aria-labelledby="people-heading">
          <h2 id="people-heading">Who do you invite?</h2>
          <p>One person in each row. A row with no name and no address is left out.</p>
          <GuestFields drafts={drafts} seats={seats} />
        </section>
        <h2>What does the letter say?</h2>
        <LetterFields {...seen.work} />
        <Submit pending="Saving…">Continue</Submit>
      </Form>
    </SetupPage>
  );
}
