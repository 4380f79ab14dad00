import type { Metadata } from "next";
import { SiteFrame } from "@/components/frame/SiteFrame";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { thisBrowser } from "@/lib/session";
import { addressToUndo } from "@/lib/sign-in/undo-address";
import { submitUndo } from "./submit";

export const metadata: Metadata = { title: "Take a change of address back", robots: { index: false } };

type Props = { searchParams: Promise<{ token?: string | string[] }> };

/** Mail scanners follow links: so looking changes nothing, and only the button does. */
export default async function UndoAddressPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const sent = typeof token === "string" ? token : "";
  const found = await addressToUndo(sent, (await thisBrowser()).now);
  return (
    <SiteFrame person="not asked" narrow>
      {found ? (
        <>
          <h1>Take the change back?</h1>
          <p className="lead-words">{found.isDone ? `You sign in to Alongside with ${found.now} now.` : `Somebody asked that you sign in to Alongside with ${found.now}.`} If you take it back, you sign in with {found.before} {found.isDone ? "again" : "as before"}. Every browser is signed out.</p>
          <Form send={submitUndo} once={crypto.randomUUID()} submit="Take it back" pending="Taking it back…"><Hidden name="token" value={sent} /></Form>
          <p>Was it you who changed it? Then just close this page.</p>
        </>
      ) : (
        <>
          <h1>This link has stopped working</h1>
          <p>It works once, for seven days after the change. If you did not change your address, please tell your partnership. They can put it right.</p>
          <p><a href="/sign-in">Sign in</a></p>
        </>
      )}
    </SiteFrame>
  );
}
