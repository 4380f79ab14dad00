import { Form, type Send } from "@/components/ui/Form";
import { FormDetails } from "@/components/ui/FormDetails";
import { Submit } from "@/components/ui/Submit";
import { TextArea } from "@/components/ui/TextArea";

/** Thoughts that wait for the others: the starter's own, kept from everybody, so that no plan is made before people come. */
export function OwnNote({ note, isBeginning, send }: { note: string; isBeginning: boolean; send: Send }) {
  return (
    <Form send={send} once={crypto.randomUUID()}>
      <FormDetails summary="Your own notes" open={note !== ""}>
        <p>{isBeginning ? "For thoughts that would run ahead of the others. Bring them to the first conversation." : "You wrote this before the work opened. Say it in a comment if it still matters. To throw it away, empty the box and save."}</p>
        <TextArea name="body" optional label="Notes" audience="Only you can read this, now and later. Please don’t name a child." rows={6} maxLength={4_000} defaultValue={note} />
        <Submit pending="Saving…">Save the notes</Submit>
      </FormDetails>
    </Form>
  );
}
