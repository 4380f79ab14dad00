import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { InvitationFrame } from "@/components/invitation/InvitationFrame";
import { EmailField } from "@/components/ui/EmailField";
import { Form } from "@/components/ui/Form";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import { openInvitation } from "@/lib/door";
import { linkState } from "@/lib/invitation/rules";
import { submitSomeoneElse } from "./submit";

export const metadata: Metadata = { title: "Someone else should", robots: { index: false } };

type Props = { params: Promise<{ token: string }> };

export default async function SomeoneElsePage({ params }: Props) {
  const { token, now, seen } = await openInvitation(params, async () => null);
  if (linkState(seen, now) !== "to answer" || seen.invitation.someoneElseAt || seen.invitation.shared) redirect(`/invitation/${token}`);
  return (
    <InvitationFrame partnership={seen.partnership}>
      <h1>Who should be asked instead?</h1>
      <p className="lead-words">The person who leads “{seen.work.title}” reads this and decides. We do not write to anybody yet. It is kind to ask them first.</p>
      <Form send={submitSomeoneElse.bind(null, token)} once={crypto.randomUUID()} submit="Send my answer">
        <TextField name="name" label="Their name" audience="Only the person who leads this work sees it." maxLength={80} autoComplete="off" />
        <EmailField name="email" label="Their email address, if you know it" optional audience="Only the person who leads this work sees it." autoComplete="off" />
        <TextArea name="words" optional label="Why them?" audience="Only the person who leads this work reads this. Please don’t name a child." rows={3} maxLength={300} />
      </Form>
      <p><a href={`/invitation/${token}`}>Back to the invitation</a></p>
    </InvitationFrame>
  );
}
