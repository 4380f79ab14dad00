import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { InvitationFrame } from "@/components/invitation/InvitationFrame";
import { Form } from "@/components/ui/Form";
import { TextArea } from "@/components/ui/TextArea";
import { openInvitation } from "@/lib/door";
import { linkState } from "@/lib/invitation/rules";
import { submitNoThanks } from "./submit";

export const metadata: Metadata = { title: "No thanks", robots: { index: false } };

type Props = { params: Promise<{ token: string }> };

export default async function NoThanksPage({ params }: Props) {
  const { token, now, seen } = await openInvitation(params, async () => null);
  if (linkState(seen, now) !== "to answer" || seen.invitation.declinedAt) redirect(`/invitation/${token}`);
  return (
    <InvitationFrame partnership={seen.partnership}>
      <h1>No thanks</h1>
      <p className="lead-words">That is an answer too, and it is fine. We will not write to you about “{seen.work.title}” again.</p>
      <Form send={submitNoThanks.bind(null, token)} once={crypto.randomUUID()} submit="Send my answer">
        <TextArea name="because" optional label="Would you like to say why?" audience="Only the person who leads this work reads this. Please don’t name a child." rows={3} maxLength={300} />
      </Form>
      <p><a href={`/invitation/${token}`}>Back to the invitation</a></p>
    </InvitationFrame>
  );
}
