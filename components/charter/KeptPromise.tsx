import { OverdueTag, StatusTag } from "@/components/action/StatusTag";
import { Card } from "@/components/ui/Card";
import { Tag } from "@/components/ui/Tag";
import { TimeWords } from "@/components/ui/TimeWords";
import type { PromiseWords } from "@/lib/charter/read";
import type { KeepingAction, KeepingWork, KeptPromise as Kept } from "@/lib/charter/read-promises";
import { hasNothing, NO_COUNT } from "@/lib/charter/rules";
import { countWords } from "@/lib/charter/words";
import { dayWordsOf } from "@/lib/work/dates";

type Props = { promise: PromiseWords; kept?: Kept; at: string };

/** One promise with the works that keep it. What an action says is shown to those with a seat in its work. */
export function KeptPromise({ promise, kept, at }: Props) {
  const count = kept ?? NO_COUNT;
  return (
    <Card id={promise.key} title={`${promise.position}. ${promise.name}`} look={hasNothing(count) ? "amber" : "plain"}>
      {(promise.easyRead || promise.weWill) && <p>{promise.easyRead || promise.weWill}</p>}
      {hasNothing(count) ? <p><Tag kind="amber" icon="warning">Nothing yet</Tag> {countWords(count)}</p> : <p className="text-muted">{countWords(count)}</p>}
      {kept && <ul className="bare grid gap-4">{kept.works.map((work) => <Work key={work.slug} work={work} at={at} promise={promise.key} />)}</ul>}
      {kept && kept.moreWorks > 0 && <p>And {kept.moreWorks === 1 ? "1 more piece of work" : `${kept.moreWorks} more pieces of work`}.</p>}
    </Card>
  );
}

function Work({ work, at, promise }: { work: KeepingWork; at: string; promise: string }) {
  const here = `${at}/work/${work.slug}`;
  return (
    <li className="m-0">
      <p><a href={work.actions ? `${here}/actions?show=all&promise=${promise}` : here} className="inline-flex min-h-11 items-center font-label">{work.title}</a></p>
      {work.actions ? (
        <ul>{work.actions.map((action) => <Line key={action.number} action={action} href={`${here}/actions/${action.number}`} />)}</ul>
      ) : (
        <p className="text-muted">{countWords(work)}</p>
      )}
    </li>
  );
}

const Line = ({ action, href }: { action: KeepingAction; href: string }) => (
  <li>
    <a href={href}>{action.what}</a>{" "}
    <span className="flex flex-wrap items-center gap-2"><StatusTag status={action.status} />{action.overdue && <OverdueTag />}{action.due && <span>due <TimeWords at={action.due}>{dayWordsOf(action.due)}</TimeWords></span>}</span>
  </li>
);
