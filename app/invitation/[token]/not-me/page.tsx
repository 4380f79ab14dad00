import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { InvitationFrame } from "@/components/invitation/InvitationFrame";
import { Form } from "@/components/ui/Form";
import { Submit } from "@/components/ui/Submit";
import { openInvitation } from "@/lib/door";
import { linkState } from "@/lib/invitation/rules";
import { submitNotMe } from "./submit";

export const metadata: Metadata = { title: "Is this not for you?", robots: { index: false } };

type Props = { params: Promise<{ token: string }> };

export default async function NotMePage({ params }: Props) {
  const { token, now, seen } = await openInvitation(params, async () => null);
  if (linkState(seen, now) !== "to answer") redirect(`/invitation/${token}`);
  return (
    <InvitationFrame partnership={seen.partnership}>
      <h1>Is this not for you?</h1>
      <p className="lead-words">Perhaps an address was typed wrongly. You have done nothing wrong, and you need not do anything.</p>
      <p>If you tell us, the link stops at once, and the person who sent it hears that the address was wrong. They learn nothing else about you.</p>
      <Form send={submitNotMe.bind(null, token)} once={crypto.randomUUID()}><div className="buttons"><Submit pending="Saving…">It is not for me</Submit><a href={`/invitation/${token}`}>It is for me: go back</a></div></Form>
    </InvitationFrame>
  );
}
