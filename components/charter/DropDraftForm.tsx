import { Form, type Send } from "@/components/ui/Form";
import { FormDetails } from "@/components/ui/FormDetails";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";

/** Putting a draft away is asked for twice: open, then press. */
export function DropDraftForm({ send, once, what }: { send: Send; once: string; what: "charter" | "definition" }) {
  return (
    <Form send={send} once={once}>
      <FormDetails summary="Put this draft away">
        <p>The words of the draft are gone then. What is in force stays as it is.</p>
        <Hidden name="what" value={what} />
        <Submit kind="warn">Put the draft away</Submit>
      </FormDetails>
    </Form>
  );
}
