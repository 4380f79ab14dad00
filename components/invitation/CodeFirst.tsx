import { Form, type Send } from "@/components/ui/Form";

/** A link that was passed on by hand may have reached anybody, so the seat waits for the one who reads the invited mailbox. */
export function CodeFirst({ address, send }: { address: string; send: Send }) {
  return (
    <>
      <p>This link was passed on by hand. So that nobody else takes your seat, we send a code to {address}. Is that not your address? Ask the person who gave you the link.</p>
      <Form send={send} once={crypto.randomUUID()} submit="Send me a code" />
    </>
  );
}
