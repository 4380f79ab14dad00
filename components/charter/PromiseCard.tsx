import { Card } from "@/components/ui/Card";
import { Icon } from "@/components/ui/Icon";
import type { PromiseWords } from "@/lib/charter/read";
import type { PromiseCount } from "@/lib/charter/rules";
import { countWords } from "@/lib/charter/words";

type Props = { promise: PromiseWords; count?: PromiseCount | null };

/** One promise: what we will do, the same in easy words, how a parent would know. `count` is for people with a role. */
export function PromiseCard({ promise, count }: Props) {
  return (
    <Card id={promise.key} title={`${promise.position}. ${promise.name}`}>
      {promise.weWill ? <p>{promise.weWill}</p> : <p className="text-muted">What it means in full: not published.</p>}
      {promise.easyRead && <p><b>In easy words:</b> {promise.easyRead}</p>}
      {promise.howWouldAParentKnow && <p><b>How would a parent know?</b> {promise.howWouldAParentKnow}</p>}
      {count !== undefined && count !== null && (
        <p className="flex items-center gap-2 text-muted">{count.overdue > 0 && <span className="flex-none"><Icon name="warning" size={20} /></span>}<span>{countWords(count)}</span></p>
      )}
    </Card>
  );
}
