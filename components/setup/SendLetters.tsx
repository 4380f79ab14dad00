import { ButtonLink } from "@/components/ui/ButtonLink";
import { Form, type Send } from "@/components/ui/Form";
import { Notice } from "@/components/ui/Notice";
import type { Sector } from "@/lib/seat/sectors";
import { missingSeatsWords } from "@/lib/seat/words";

type Props = { send: Send; once: string; letters: number; missing: { sector: Sector; label: string }[]; inviteHref: string; whoHref: string };

/** The last button before the letters go. While a seat is missing it says which one instead; the door would refuse it too. */
export function SendLetters({ send, once, letters, missing, inviteHref, whoHref }: Props) {
  if (missing.length > 0) {
    return (
      <Notice kind="amber" title="The letters cannot go yet">
        <p>{missingSeatsWords(missing)}</p>
        <p className="buttons"><ButtonLink href={inviteHref}>Invite someone</ButtonLink><ButtonLink href={whoHref} quiet>Say why a seat is empty</ButtonLink></p>
      </Notice>
    );
  }
  return (
    <>
      <h2>Ready?</h2>
      <p>{letters > 0 ? "Once they are sent, letters cannot be called back. The work opens to everyone who joins." : "Nobody is invited. Every other seat is left empty, with your reason. The work opens with you alone in it."}</p>
      <Form send={send} once={once} submit={letters === 0 ? "Open the work" : letters === 1 ? "Send 1 invitation" : `Send ${letters} invitations`} pending="Sending…" />
    </>
  );
}
