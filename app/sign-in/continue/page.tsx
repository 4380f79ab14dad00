import type { Metadata } from "next";
import { SiteFrame } from "@/components/frame/SiteFrame";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { thisBrowser } from "@/lib/session";
import { linkInLetter } from "@/lib/sign-in/by-link";
import { submitLink } from "../submit";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

type Props = { searchParams: Promise<{ token?: string | string[] }> };

/** Mail scanners follow links: so looking at this page changes nothing, and only the button signs in. */
export default async function ContinuePage({ searchParams }: Props) {
  const { token } = await searchParams;
  const sent = typeof token === "string" ? token : "";
  const found = await linkInLetter(sent, (await thisBrowser()).now);
  return (
    <SiteFrame person="not asked" narrow>
      {found ? (
        <>
          <h1>Sign in to Alongside</h1>
          <p className="lead-words">You come in as {found.address}.</p>
          <Form send={submitLink} once={crypto.randomUUID()} submit="Sign in" pending="Signing in…"><Hidden name="token" value={sent} /></Form>
          <p>Did you not ask for this letter? Then just close this page.</p>
        </>
      ) : (
        <>
          <h1>This link has stopped working</h1>
          <p>Links to sign in last 30 minutes and work once. Perhaps there is a newer letter.</p>
          <p className="buttons"><ButtonLink href="/sign-in">Ask for a new letter</ButtonLink></p>
        </>
      )}
    </SiteFrame>
  );
}
