import { Tag } from "@/components/ui/Tag";
import type { Shared } from "@/lib/decision/rules";
import { addedLaterWords, sharedWords } from "@/lib/decision/words";

type Props = { decision: { isMissing: boolean; isReal: boolean; daysLate: number; isProvisional: boolean; said: { kind: string }[] }; shared: Shared | undefined };

/** How a decision stands, in words: shared or not, small, missing, added later, still provisional. */
export function DecisionTags({ decision, shared }: Props) {
  const waits = decision.isProvisional && !decision.said.some(({ kind }) => kind === "took it back to members");
  return (
    <span className="flex flex-wrap gap-2">
      {decision.isMissing && <Tag kind="amber" icon="warning">{shared ? "Said to be missing" : "No longer said to be missing"}</Tag>}
      {!decision.isReal && <Tag kind="plain" icon="dot">{sharedWords.small}</Tag>}
      {shared && <Tag kind={shared === "families there" || shared === "confirmed" ? "green" : "plain"} icon={shared === "families there" || shared === "confirmed" ? "tick" : "ring"}>{sharedWords[shared]}</Tag>}
      {waits && <Tag kind="tint" icon="clock">Provisional until taken back to members</Tag>}
      {decision.daysLate > 0 && <Tag kind="amber" icon="clock">{addedLaterWords(decision.daysLate)}</Tag>}
    </span>
  );
}
