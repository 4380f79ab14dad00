import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { InvitationFrame } from "@/components/invitation/InvitationFrame";
import { Form } from "@/components/ui/Form";
import { Submit } from "@/components/ui/Submit";
import { TextField } from "@/components/ui/TextField";
import { openInvitation } from "@/lib/door";
import { linkState } from "@/lib/invitation/rules";
import { settings } from "@/lib/settings";
import { maskedAddress } from "@/lib/sign-in/rules";
import { submitAskForCode, submitCode } from "./submit";

export const metadata: Metadata = { title: "Your code", robots: { index: false } };

type Props = { params: Promise<{ token: string }> };

export default async function CodePage({ params }: Props) {
  const { token, now, seen } = await openInvitation(params, async () => null);
  if (linkState(seen, now) !== "to answer" || !seen.byCopy) redirect(`/invitation/${token}`);
  return (
    <InvitationFrame partnership={seen.partnership}>
      <h1>Check your email</h1>
      <p className="lead-words">We have sent a code to {maskedAddress(seen.invitation.email)}. Type it here, then join.</p>
      <Form send={submitCode.bind(null, token)} once={crypto.randomUUID()} submit="Go on" pending="Checking…">
        <TextField name="code" label="The code in the letter" hint="Six numbers. They work in this browser, for 10 minutes." inputMode="numeric" autoComplete="one-time-code" narrow />
      </Form>
      <h2>No letter?</h2>
      <p>It can take a few minutes. Look in your junk mail, too.</p>
      <Form send={submitAskForCode.bind(null, token)} once={crypto.randomUUID()}><Submit kind="quiet">Send me another code</Submit></Form>
      {settings().demo && <p>This is a demo: its letters are all in the <a href="/outbox">outbox</a>.</p>}
      <p><a href={`/invitation/${token}`}>Back to the invitation</a></p>
    </InvitationFrame>
  );
}
