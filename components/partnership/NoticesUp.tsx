import { Notice } from "@/components/ui/Notice";
import type { Send } from "@/components/ui/Form";
import type { MyNotice } from "@/lib/partnership/read-administration";
import { dayWords } from "@/lib/work/dates";
import { OneButtonForm } from "./OneButtonForm";

type Props = { notices: MyNotice[]; dismiss: Send };

/** What administrators say to everyone. Putting one away is for oneself alone. */
export function NoticesUp({ notices, dismiss }: Props) {
  return notices.map((one) => (
    <Notice key={one.id} title="A notice to everyone">
      <p className="whitespace-pre-line">{one.words}</p>
      <p className="text-muted">{one.by}, {dayWords(new Date(one.putAt))}</p>
      <OneButtonForm send={dismiss} once={crypto.randomUUID()} id={one.id} words="I have read it" what={one.words.slice(0, 40)} />
    </Notice>
  ));
}
