import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { InvitationFrame } from "@/components/invitation/InvitationFrame";
import { EmailField } from "@/components/ui/EmailField";
import { Form } from "@/components/ui/Form";
import { TextField } from "@/components/ui/TextField";
import { openInvitation } from "@/lib/door";
import { linkState } from "@/lib/invitation/rules";
import { submitWhoComes } from "./submit";

export const metadata: Metadata = { title: "Who comes?", robots: { index: false } };

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ said?: string }> };

export default async function WhoComesPage({ params, searchParams }: Props) {
  const { token, now, seen } = await openInvitation(params, async () => null);
  if (linkState(seen, now) !== "to answer" || !seen.invitation.shared) redirect(`/invitation/${token}`);
  return (
    <InvitationFrame partnership={seen.partnership} said={(await searchParams).said}>
      <h1>Who comes?</h1>
      <p className="lead-words">You choose. Whoever you name gets a letter of their own at once, and can say yes, not now, or no.</p>
      <p>Please ask them before you give us their address.</p>
      <Form send={submitWhoComes.bind(null, token)} once={crypto.randomUUID()} submit="Send them an invitation">
        <TextField name="name" label="Their name" audience="They, and the person who leads this work, see it." maxLength={80} autoComplete="off" />
        <EmailField name="email" label="Their own email address" audience="Only the person who leads this work sees it." autoComplete="off" />
      </Form>
      <p><a href={`/invitation/${token}`}>Back to the invitation</a></p>
    </InvitationFrame>
  );
}
