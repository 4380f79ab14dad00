import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { Form, type Send } from "@/components/ui/Form";
import type { LinkState } from "@/lib/invitation/rules";
import { OnceMore } from "./YourAnswer";

type Props = {
  state: Exclude<LinkState, "to answer">;
  title: string;
  address: string;
  invitation: Parameters<typeof OnceMore>[0];
  asker: { name: string; reach: string } | null;
  workHref: string;
  sendNewLink: Send;
};

type Said = { title: string; words: ReactNode };

const whom = (asker: Props["asker"]) => `${asker?.name ?? "the person who invited you"}${asker?.reach ? `: ${asker.reach}` : "."}`;

/** Why there is nothing to answer behind this link any more, and what to do now. */
const said: Record<Props["state"], (props: Props) => Said> = {
  "joined": ({ title, address, workHref }) => ({
    title: "You have joined already",
    words: (
      <>
        <p>You have a seat in “{title}”. Sign in to go there. You don’t need a password: we send a letter to {address}.</p>
        <p className="buttons"><ButtonLink href={`/sign-in?next=${encodeURIComponent(workHref)}`}>Sign in</ButtonLink></p>
      </>
    ),
  }),
  "left": ({ title, asker }) => ({
    title: "You had a seat here",
    words: <><p>Your seat in “{title}” has ended. What you said there stays, as yours.</p><p>Would you like to come back? Ask {whom(asker)}</p></>,
  }),
  "wrong person": () => ({
    title: "Thank you for telling us",
    words: <p>This link has stopped. The person who sent it hears that the address was wrong. Please delete the letter. You need do nothing more.</p>,
  }),
  "expired": ({ address, invitation, sendNewLink }) => ({
    title: "This link has stopped working",
    words: <><p>Links last 30 days. We can send a new one to the same address: {address}.</p><OnceMore {...invitation} /><Form send={sendNewLink} once={crypto.randomUUID()} submit="Send a new link" /></>,
  }),
  "replaced": ({ title, address }) => ({
    title: "There is a newer letter",
    words: <p>We sent a newer letter about “{title}” to {address}. Please use the link in that one. It may take a few minutes to arrive.</p>,
  }),
  "finished": ({ title }) => ({
    title: "This piece of work has finished",
    words: <p>“{title}” is over, so nobody joins any more. Thank you for looking.</p>,
  }),
  "withdrawn": ({ asker }) => ({
    title: "This invitation was taken back",
    words: <p>If you think that is a mistake, ask {whom(asker)}</p>,
  }),
};

export function NothingToAnswer(props: Props) {
  const { title, words } = said[props.state](props);
  return <><h1>{title}</h1>{words}</>;
}
