import { Card } from "@/components/ui/Card";
import type { NewInThread, NewInWork } from "@/lib/comment/read-topics";
import { newWords } from "@/lib/comment/words";

/** What others said in this work since this reader was last here. Nothing stands here when there is nothing. */
export function SinceLastHere({ isNew, at }: { isNew: readonly NewInThread[]; at: string }) {
  if (isNew.length === 0) return null;
  return (
    <Card title="Since you were last here" look="tint">
      <ul className="bare">
        {isNew.map(({ topic, title, count, first }) => (
          <li key={topic} className="m-0"><a href={`${at}/comments${topic === 0 ? "" : `/${topic}`}#comment-${first}`} className="inline-flex min-h-11 items-center wrap-anywhere">{title}: {newWords(count)}</a></li>
        ))}
      </ul>
    </Card>
  );
}

/** The same over my works, at home. */
export function NewInMyWorks({ isNew, at }: { isNew: readonly NewInWork[]; at: string }) {
  if (isNew.length === 0) return null;
  return (
    <Card title="Since you were last here">
      <ul className="bare">
        {isNew.map(({ slug, title, count }) => (
          <li key={slug} className="m-0"><a href={`${at}/work/${slug}/comments`} className="inline-flex min-h-11 items-center wrap-anywhere">{title}: {newWords(count)} in the comments</a></li>
        ))}
      </ul>
    </Card>
  );
}
