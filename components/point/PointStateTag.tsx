import type { IconName } from "@/components/ui/Icon";
import { Tag, type TagKind } from "@/components/ui/Tag";
import type { PointState } from "@/lib/point/rules";
import { stateWords } from "@/lib/point/words";

const looks: Record<PointState, { icon: IconName; kind: TagKind }> = {
  "waiting": { icon: "ring", kind: "amber" },
  "not answered": { icon: "cross", kind: "amber" },
  "answered": { icon: "arrow", kind: "tint" },
  "fair": { icon: "tick", kind: "green" },
  "stands": { icon: "dot", kind: "plain" },
};

/** How a point stands, in words and a shape. */
export function PointStateTag({ state }: { state: PointState }) {
  return <Tag kind={looks[state].kind} icon={looks[state].icon}>{stateWords[state]}</Tag>;
}
