import { SaidList } from "@/components/saying/SaidList";
import { DateField } from "@/components/ui/DateField";
import { Form, type Send } from "@/components/ui/Form";
import { FormDetails } from "@/components/ui/FormDetails";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";
import { Tag } from "@/components/ui/Tag";
import { TextArea } from "@/components/ui/TextArea";
import type { SettledShown } from "@/lib/before/read";
import { whoSeesBoard } from "@/lib/fixed-open/words";
import { dayWordsOf } from "@/lib/work/dates";

type Props = { settled: SettledShown[]; sends: Record<"call" | "agree", Send>; mayKeep: boolean; today: string };

/** What was settled before people were asked, and what the family seats say of each limit. */
export function SettledSayings({ settled, sends, mayKeep, today }: Props) {
  if (settled.length === 0) return <p>Nobody has named anything as settled before.</p>;
  return (
    <ul className="bare flow">
      {settled.map((one) => (
        <li key={one.id} className="card flow">
          <p className="flex flex-wrap gap-2">
            <Tag kind="plain">{one.kind === "limit" ? "A limit" : "An answer already chosen"}</Tag>
            {one.calledBy.length > 0 && <Tag kind="amber" icon="warning">{one.calledBy.join(", ")}: an answer already chosen</Tag>}
          </p>
          <p className="wrap-anywhere">{one.what}</p>
          <p className="text-small text-muted">{[one.setBy ? `Set by ${one.setBy}` : "Who set it was not said", one.since ? `since ${dayWordsOf(one.since)}` : ""].filter(Boolean).join(", ")}.</p>
          {one.said.length > 0 && <SaidList said={one.said} none="" />}
          {mayKeep && one.mayAgree && <Form send={sends.agree} once={crypto.randomUUID()}><Hidden name="settled" value={one.id} /><Submit kind="quiet">We agree it was a limit</Submit></Form>}
          {mayKeep && one.mayCall && (
            <Form send={sends.call} once={crypto.randomUUID()}>
              <Hidden name="settled" value={one.id} />
              <FormDetails summary="This was an answer already chosen">
                <p>A limit is law, money or a date. If it really was a plan, an option or a provider that somebody had chosen, say so. It is then read as one, until your seat agrees it was a limit.</p>
                <TextArea name="words" label="What was chosen?" rows={3} maxLength={300} audience={whoSeesBoard} optional />
                <DateField name="since" label="Since when, if you know?" optional max={today} />
                <Submit>Call it an answer</Submit>
              </FormDetails>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
