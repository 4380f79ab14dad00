import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CodeFirst } from "@/components/invitation/CodeFirst";
import { InvitationFrame } from "@/components/invitation/InvitationFrame";
import { JoinFields } from "@/components/invitation/JoinFields";
import { SignedInAsOther } from "@/components/invitation/SignedInAsOther";
import { YoungJoinFields } from "@/components/invitation/YoungJoinFields";
import { Form } from "@/components/ui/Form";
import { Inset } from "@/components/ui/Inset";
import { openInvitation } from "@/lib/door";
import { joiningOf } from "@/lib/invitation/read";
import { linkState } from "@/lib/invitation/rules";
import { nameSeenBy } from "@/lib/invitation/words";
import { isFamily } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import { signedIn, thisBrowser } from "@/lib/session";
import { maskedAddress } from "@/lib/sign-in/rules";
import { submitAskForCode } from "../code/submit";
import { submitJoin } from "./submit";

export const metadata: Metadata = { title: "Join", robots: { index: false } };

type Props = { params: Promise<{ token: string }> };

export default async function JoinPage({ params }: Props) {
  const { token, now, seen, found } = await openInvitation(params, joiningOf(await thisBrowser()));
  const { partnership, work, seat, invitation } = seen;
  if (linkState(seen, now) !== "to answer" || invitation.shared) redirect(`/invitation/${token}`);
  const here = await signedIn();
  const proved = !seen.byCopy || here?.email === invitation.email || found.proved;
  const isYoung = seat.sector === "young-people";
  const isOther = here !== null && here.email !== invitation.email;
  return (
    <InvitationFrame partnership={partnership}>
      <h1>Join: {work.title}</h1>
      <p className="lead-words">Your seat: <b>{seatWords(seat)}</b></p>
      {isOther ? <SignedInAsOther address={here.email} /> : !proved ? <CodeFirst address={maskedAddress(invitation.email)} send={submitAskForCode.bind(null, token)} /> : (
        <>
          <Inset><p>When you write here later, please don’t write children’s names. We’ll remind you.</p></Inset>
          <Form send={submitJoin.bind(null, token)} once={crypto.randomUUID()} submit={isYoung ? undefined : "Join"} pending="Joining…">
            {isYoung ? <YoungJoinFields name={found.name} nameSeenBy={nameSeenBy(true)} /> : <JoinFields name={found.name} nameSeenBy={nameSeenBy(isFamily(seat.sector))} />}
          </Form>
        </>
      )}
      <p><a href={`/invitation/${token}`}>Back to the invitation</a></p>
    </InvitationFrame>
  );
}
