import { Card } from "@/components/ui/Card";

/** For somebody who has joined and not said anything yet. */
export function Welcome({ name, at, mayGiveView }: { name: string; at: string; mayGiveView: boolean }) {
  return (
    <Card title={`Welcome, ${name}. You have a seat.`} look="tint">
      <p><b>Start here</b></p>
      <ol>
        <li><a href="#idea">Read the idea</a>. It takes a minute.</li>
        <li><a href={`${at}/comments#write`}>Say hello or add a thought</a>. One line is enough.</li>
        {mayGiveView && <li>When you are ready, <a href={`${at}/ladder/view`}>say how you see it</a>.</li>}
      </ol>
    </Card>
  );
}
