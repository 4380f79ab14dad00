import type { Metadata } from "next";
import { SiteFrame } from "@/components/frame/SiteFrame";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { thisBrowser } from "@/lib/session";
import { addressInLetter } from "@/lib/sign-in/address";
import { submitConfirm } from "./submit";

export const metadata: Metadata = { title: "Your new address", robots: { index: false } };

type Props = { searchParams: Promise<{ token?: string | string[] }> };

/** Mail scanners follow links: so looking changes nothing, and only the button does. */
export default async function ConfirmAddressPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const sent = typeof token === "string" ? token : "";
  const found = await addressInLetter(sent, (await thisBrowser()).now);
  return (
    <SiteFrame person="not asked" narrow>
      {found ? (
        <>
          <h1>Is this your address?</h1>
          <p className="lead-words">From now on you would sign in to Alongside with {found.address}.</p>
          <Form send={submitConfirm} once={crypto.randomUUID()} submit="Yes, this is my address" pending="Saving…"><Hidden name="token" value={sent} /></Form>
          <p>Did you not ask for this? Then just close this page.</p>
        </>
      ) : (
        <>
          <h1>This link has stopped working</h1>
          <p>It works once, and not for long. You can ask for the change again in <a href="/account/address">your account</a>.</p>
        </>
      )}
    </SiteFrame>
  );
}
