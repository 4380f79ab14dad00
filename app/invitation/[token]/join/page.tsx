import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { InvitationFrame } from "@/components/invitation/InvitationFrame";
import { JoinFields } from "@/components/invitation/JoinFields";
import { SignedInAsOther } from "@/components/invitation/SignedInAsOther";
import { Form } from "@/components/ui/Form";
import { Inset } from "@/components/ui/Inset";
import { openInvitation } from "@/lib/door";
import { nameToBegin } from "@/lib/invitation/read";
import { linkState } from "@/lib/invitation/rules";
import { nameSeenBy } from "@/lib/invitation/words";
import { isFamily } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import { signedIn } from "@/lib/session";
import { submitJoin } from "./submit";

export const metadata: Metadata = { title: "Join", robots: { index: false } };

type Props = { params: Promise<{ token: string }> };

export default async function JoinPage({ params }: Props) {
  const { token, now, seen, found: name } = await openInvitation(params, nameToBegin);
  const { partnership, work, seat, invitation } = seen;
  if (linkState(seen, now) !== "to answer") redirect(`/invitation/${token}`);
  const here = await signedIn();
  const isOther = here !== null && here.email !== invitation.email;
  return (
    <InvitationFrame partnership={partnership}>
      <h1>Join: {work.title}</h1>
      <p className="lead-words">Your seat: <b>{seatWords(seat)}</b></p>
      {isOther ? <SignedInAsOther address={here.email} /> : (
        <>
          <Inset><p>When you write here later, please don’t write children’s names. We’ll remind you.</p></Inset>
          <Form send={submitJoin.bind(null, token)} once={crypto.randomUUID()} submit="Join" pending="Joining…">
            <JoinFields name={name} nameSeenBy={nameSeenBy(isFamily(seat.sector))} />
          </Form>
        </>
      )}
      <p><a href={`/invitation/${token}`}>Back to the invitation</a></p>
    </InvitationFrame>
  );
}
