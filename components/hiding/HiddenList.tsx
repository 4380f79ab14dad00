import { Card } from "@/components/ui/Card";
import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";
import { TimeWords } from "@/components/ui/TimeWords";
import type { HiddenHere } from "@/lib/hiding/read-here";
import { placeHereWords } from "@/lib/hiding/words";
import { dayWords } from "@/lib/work/dates";

const sideWords = { forum: "It names no child, says the forum", administrator: "It names no child, say the administrators" };

/** For the forum and the administrators: what was hidden lately, and whether it goes back. */
export function HiddenList({ hidden, send }: { hidden: HiddenHere[]; send: Send }) {
  if (hidden.length === 0) return null;
  return (
    <>
      <h2>What was hidden here</h2>
      <p>Only forum reps and administrators see this. It goes back where one of each says that it names no child. After 28 days it is gone for good.</p>
      {hidden.map((one) => <OneHidden key={one.id} one={one} send={send} />)}
    </>
  );
}

function OneHidden({ one, send }: { one: HiddenHere; send: Send }) {
  return (
    <Card title={`Hidden by ${one.byMe ? "you" : one.by}`} level={3}>
      <p>On <TimeWords at={one.on}>{dayWords(new Date(one.on))}</TimeWords>. {stands(one)}</p>
      {one.places.length > 0 && <ul>{one.places.map((place, at) => <li key={at}>{placeHereWords[place.table] ?? "What is written here"}: “{place.stood}”</li>)}</ul>}
      <div className="flex flex-wrap gap-3">
        {one.sides.map((side) => (
          <Form key={side} send={send} once={crypto.randomUUID()}>
            <Hidden name="hidden" value={one.id} />
            <Hidden name="side" value={side} />
            <Submit kind="quiet" pending="Saving…">{sideWords[side]}</Submit>
          </Form>
        ))}
      </div>
    </Card>
  );
}

function stands({ isBack, places, forum, administrator, byMe }: HiddenHere): string {
  if (isBack) return "Two people said that it names no child. It stands again.";
  if (places.length === 0) return "It is gone for good.";
  if (forum || administrator) return `${forum ? "The forum" : "An administrator"} said that it names no child. ${forum ? "An administrator" : "A forum rep"} has not said so yet.`;
  return byMe ? "You hid it, so others say whether it goes back." : "Nobody has said that it names no child.";
}
