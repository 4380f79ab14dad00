import { Form, type Send } from "@/components/ui/Form";
import { FormDetails } from "@/components/ui/FormDetails";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";
import { roleWords } from "@/lib/person/words";

type Props = { send: Send; once: string; person: { id: string; name: string; isMe: boolean }; role: keyof typeof roleWords };

/** Asked for twice: open, then press. Ending my own administrator's role closes these pages to me. */
export function EndRoleForm({ send, once, person, role }: Props) {
  return (
    <Form send={send} once={once}>
      <FormDetails summary={`End this role: ${roleWords[role].name}`}>
        <p>{person.name} keeps every seat they have. What the role opened is closed from now on.{person.isMe && role === "administrator" && " You will not see these pages any more."}</p>
        <Hidden name="person" value={person.id} />
        <Hidden name="role" value={role} />
        <Submit kind="warn">End this role</Submit>
      </FormDetails>
    </Form>
  );
}
