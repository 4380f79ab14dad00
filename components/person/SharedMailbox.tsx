import { Card } from "@/components/ui/Card";
import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";

type Props = { others: { id: string; name: string }[]; me: string; send: Send };

/** Two people, one mailbox: each has a name, a seat and a voice of their own. */
export function SharedMailbox({ others, me, send }: Props) {
  const each = [...new Map(others.map((one) => [one.id, one])).values()];
  if (each.length === 0) return null;
  return (
    <Card title={`You are here as ${me}`} look="tint" id="which-of-you">
      <p>Somebody else reads the same mailbox. Is this not you?</p>
      <div className="flex flex-wrap gap-3">
        {each.map(({ id, name }) => <Form key={id} send={send} once={crypto.randomUUID()}><Hidden name="who" value={id} /><Submit kind="quiet" pending="One moment…">Go on as {name}</Submit></Form>)}
      </div>
    </Card>
  );
}
