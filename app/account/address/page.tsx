import type { Metadata } from "next";
import { SiteFrame } from "@/components/frame/SiteFrame";
import { EmailField } from "@/components/ui/EmailField";
import { Form } from "@/components/ui/Form";
import { whoIsHere } from "@/lib/door";
import { submitAddress } from "./submit";

export const metadata: Metadata = { title: "Use another address" };

export default async function AddressPage() {
  const person = await whoIsHere();
  return (
    <SiteFrame person={{ name: person.email, href: "/account" }} narrow>
      <h1>Use another address</h1>
      <p className="lead-words">You sign in with {person.email}. We send a letter to the new address. When you press the button in it, the new address is yours.</p>
      <Form send={submitAddress} once={crypto.randomUUID()} submit="Send the letter">
        <EmailField name="email" label="Your new email address" autoComplete="email" />
      </Form>
      <p>Have you lost your old mailbox, and cannot sign in at all? Your partnership’s administrator can help.</p>
      <p><a href="/account">Back to your account</a></p>
    </SiteFrame>
  );
}
