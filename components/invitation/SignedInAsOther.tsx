import { Notice } from "@/components/ui/Notice";

/** The seat is for the address that was asked. Nobody takes it by being signed in as somebody else. */
export function SignedInAsOther({ address }: { address: string }) {
  return (
    <Notice kind="amber" title="You are signed in as somebody else">
      <p>You are here as {address}. This letter was sent to another address. Sign out first, then open the link in the letter again.</p>
      <form method="post" action="/sign-out"><button type="submit" className="button">Sign out</button></form>
    </Notice>
  );
}
