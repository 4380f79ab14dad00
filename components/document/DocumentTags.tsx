import { Tag } from "@/components/ui/Tag";
import { addedLaterWords } from "@/lib/decision/words";
import type { ShownDocument } from "@/lib/document/read";
import { kindWords } from "@/lib/document/words";

export function DocumentTags({ document: { kind, isMarked, daysLate } }: { document: ShownDocument }) {
  const isPlan = kind !== "background reading" || isMarked;
  return (
    <p className="flex flex-wrap gap-2">
      <Tag kind={isPlan ? "tint" : "plain"} icon={isPlan ? "dot" : "ring"}>{isPlan ? kindWords["plan, draft or finished thing"] : kindWords["background reading"]}</Tag>
      {isMarked && <Tag kind="amber" icon="warning">Marked by a seat</Tag>}
      {daysLate > 0 && <Tag kind="amber" icon="clock">{addedLaterWords(daysLate)}</Tag>}
    </p>
  );
}
