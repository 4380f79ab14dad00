import { ButtonLink } from "@/components/ui/ButtonLink";
import { Form, type Send } from "@/components/ui/Form";
import type { LinkState } from "@/lib/invitation/rules";

type Props = {
  state: Exclude<LinkState, "to answer">;
  title: string;
  address: string;
  asker: { name: string; reach: string } | null;
  workHref: string;
  sendNewLink: Send;
};

/** Why there is nothing to answer behind this link any more, and what to do now. */
export function NothingToAnswer({ state, title, address, asker, workHref, sendNewLink }: Props) {
  if (state === "joined") {
    return (
      <>
        <h1>You have joined already</h1>
        <p>You have a seat in “{title}”. Sign in to go there. You don’t need a password: we send a letter to {address}.</p>
        <p className="buttons"><ButtonLink href={`/sign-in?next=${encodeURIComponent(workHref)}`}>Sign in</ButtonLink></p>
      </>
    );
  }
  if (state === "left") {
    return (
      <>
        <h1>You had a seat here</h1>
        <p>Your seat in “{title}” has ended. What you said there stays, as yours.</p>
        <p>Would you like to come back? Ask {asker?.name ?? "the person who invited you"}{asker?.reach ? `: ${asker.reach}` : "."}</p>
      </>
    );
  }
  if (state === "wrong person") {
    return (
      <>
        <h1>Thank you for telling us</h1>
        <p>This link has stopped. The person who sent it hears that the address was wrong. Please delete the letter. You need do nothing more.</p>
      </>
    );
  }
  if (state === "expired") {
    return (
      <>
        <h1>This link has stopped working</h1>
        <p>Links last 30 days. We can send a new one to the same address: {address}.</p>
        <Form send={sendNewLink} once={crypto.randomUUID()} submit="Send a new link" />
      </>
    );
  }
  if (state === "replaced") {
    return (
      <>
        <h1>There is a newer letter</h1>
        <p>We sent a newer letter about “{title}” to {address}. Please use the link in that one. It may take a few minutes to arrive.</p>
      </>
    );
  }
  if (state === "finished") {
    return (
      <>
        <h1>This piece of work has finished</h1>
        <p>“{title}” is over, so nobody joins any more. Thank you for looking.</p>
      </>
    );
  }
  return (
    <>
      <h1>This invitation was taken back</h1>
      <p>If you think that is a mistake, ask {asker?.name ?? "the person who invited you"}{asker?.reach ? `: ${asker.reach}` : "."}</p>
    </>
  );
}
