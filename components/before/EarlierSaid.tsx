import { NamesAChild } from "@/components/hiding/NamesAChild";
import { SaidList } from "@/components/saying/SaidList";
import { SayForm } from "@/components/saying/SayForm";
import type { Send } from "@/components/ui/Form";
import { Tag } from "@/components/ui/Tag";
import { TimeWords } from "@/components/ui/TimeWords";
import type { EarlierShown } from "@/lib/before/read";
import { whoSeesBoard } from "@/lib/fixed-open/words";
import { dayWordsOf } from "@/lib/work/dates";

type Props = { earlier: EarlierShown[]; sends: Record<"withdraw" | "contest", Send>; mayKeep: boolean; at: string };

/** What seats say of an earlier beginning. */
export function EarlierSaid({ earlier, sends, mayKeep, at }: Props) {
  if (earlier.length === 0) return <p>Nobody has said that this began earlier.</p>;
  return (
    <ul className="bare flow">
      {earlier.map((one) => (
        <li key={one.number} className="card flow">
          <p className="text-small text-muted"><TimeWords at={one.onDay}>{dayWordsOf(one.onDay)}</TimeWords></p>
          <p className="wrap-anywhere">{one.words}</p>
          <p className="text-small text-muted">Said by {one.by}</p>
          {one.isWithdrawn && <p><Tag kind="plain" icon="back">Taken back</Tag></p>}
          {one.isContested && <p><Tag kind="plain" icon="dot">Contested by families</Tag></p>}
          {one.said.length > 0 && <SaidList said={one.said} none="" />}
          {mayKeep && one.mayWithdraw && <SayForm send={sends.withdraw} once={crypto.randomUUID()} number={one.number} words="Take this back" quiet />}
          {mayKeep && one.mayContest && (
            <SayForm summary="We see it differently" send={sends.contest} once={crypto.randomUUID()} number={one.number} words="Say so" quiet asks={{ label: "How do you see it?", audience: whoSeesBoard }} />
          )}
          <NamesAChild at={at} thing="earlier" number={one.number} />
        </li>
      ))}
    </ul>
  );
}
