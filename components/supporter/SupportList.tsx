import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";
import type { supportersOf } from "@/lib/supporter/read";
import { toldBy } from "@/lib/proposal/words";

type Support = Awaited<ReturnType<typeof supportersOf>>[number];

/** Who speaks with whom. Either of them may end it, without a reason. */
export function SupportList({ supports, end }: { supports: Support[]; end: Send }) {
  if (supports.length === 0) return <p>Nobody here has chosen somebody yet.</p>;
  return (
    <ul className="bare flow">
      {supports.map((one) => (
        <li key={one.id} className="card flow">
          <p>{one.isMe ? "You speak" : `${one.supporter} speaks`} with {one.isMine ? "you" : `${one.name} (${one.seat})`}.</p>
          {one.told && <p className="text-small text-muted">{one.writer} wrote this down, {toldBy[one.told]}. So what is said through them is shown, and not counted as {one.name}’s own word.</p>}
          {one.mayEnd && (
            <Form send={end} once={crypto.randomUUID()}>
              <Hidden name="support" value={one.id} />
              <Submit kind="quiet">{one.isMe ? `Step back from speaking with ${one.name}` : "End this"}</Submit>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
