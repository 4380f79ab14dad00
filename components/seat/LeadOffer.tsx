import { Card } from "@/components/ui/Card";
import { Form, type Send } from "@/components/ui/Form";
import { Submit } from "@/components/ui/Submit";
import type { Matters } from "@/lib/seat/read-matters";

type Props = { offer: NonNullable<Matters["offer"]>; take: Send; decline: Send; takeBack: Send };

/** The lead is offered: the one who is asked answers, the one who offers it may take it back. */
export function LeadOffer({ offer: { name, words, by, toMe }, take, decline, takeBack }: Props) {
  if (!toMe) {
    return (
      <Card title={`You have offered ${name} the lead`} look="tint">
        <p>They have not answered yet. You lead until they say yes.</p>
        <Form send={takeBack} once={crypto.randomUUID()}><Submit kind="quiet" pending="Taking back…">Take the offer back</Submit></Form>
      </Card>
    );
  }
  return (
    <Card title={`${by} asks whether you would lead this work`} look="tint" id="lead-offer">
      {words && <blockquote>{words}</blockquote>}
      <p>Whoever leads invites people, says which rung the work is on, and moves it on. {by} keeps their seat. Both answers are fine.</p>
      <div className="flex flex-wrap gap-3">
        <Form send={take} once={crypto.randomUUID()}><Submit pending="Saving…">Yes, I will lead it</Submit></Form>
        <Form send={decline} once={crypto.randomUUID()}><Submit kind="quiet" pending="Saving…">I would rather not</Submit></Form>
      </div>
    </Card>
  );
}
