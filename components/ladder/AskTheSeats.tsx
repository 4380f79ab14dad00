import { Card } from "@/components/ui/Card";
import { Form, type Send } from "@/components/ui/Form";

/** The lead asks; nobody is told here which seats have not answered. */
export function AskTheSeats({ send, once, seats }: { send: Send; once: string; seats: number }) {
  return (
    <Card title="Ask how each seat sees it" look="tint">
      <p>{seats === 1 ? "One seat has not been asked" : `${seats} seats have not been asked`} in this stage. Each gets one letter, and one reminder after a week. They answer in a minute, without a password.</p>
      <Form send={send} once={once} submit="Ask for their views" pending="Asking…" />
    </Card>
  );
}
