import type { IconName } from "@/components/ui/Icon";
import { Tag, type TagKind } from "@/components/ui/Tag";
import type { ActionStatusKey } from "@/lib/action/statuses";
import { statusWords } from "@/lib/action/words";

/** Each status has its own shape, so that nothing hangs on colour. The words always stand beside it. */
const looks: Record<ActionStatusKey, { icon: IconName; kind: TagKind }> = {
  "not started": { icon: "ring", kind: "plain" },
  "on track": { icon: "arrow", kind: "tint" },
  "delayed": { icon: "clock", kind: "amber" },
  "done": { icon: "tick", kind: "green" },
  "embedded": { icon: "leaf", kind: "green" },
  "stopped": { icon: "cross", kind: "plain" },
};

export function StatusTag({ status }: { status: ActionStatusKey }) {
  const { icon, kind } = looks[status];
  return <Tag kind={kind} icon={icon}>{statusWords[status]}</Tag>;
}

export function OverdueTag() {
  return <Tag kind="amber" icon="warning">Overdue</Tag>;
}
