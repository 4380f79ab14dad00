import type { Metadata } from "next";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { EmailField } from "@/components/ui/EmailField";
import { Form } from "@/components/ui/Form";
import { openHere } from "@/lib/door";
import { submitLostMailbox } from "./submit";

export const metadata: Metadata = { title: "A lost mailbox" };

type Props = { params: Promise<{ partnership: string }> };

export default async function LostMailboxPage({ params }: Props) {
  const { seen } = await openHere(params, "administer", {});
  return (
    <AdminFrame seen={seen} page="mailbox">
      <h1>A lost mailbox</h1>
      <p className="lead-words">Somebody can no longer read the mailbox they sign in with. Make sure it is really them: ring them, or meet them.</p>
      <ul>
        <li>A letter goes to the new address. The change counts once they press the button in it. It lasts 7 days.</li>
        <li>A letter goes to the old address, too, in case somebody still reads it.</li>
        <li>The partnership’s story says that you helped somebody, not whom.</li>
      </ul>
      <Form send={submitLostMailbox.bind(null, seen.partnership.slug)} once={crypto.randomUUID()} submit="Send the letters">
        <EmailField name="before" label="The address they had" autoComplete="off" />
        <EmailField name="email" label="Their new address" autoComplete="off" />
      </Form>
    </AdminFrame>
  );
}
