import { Tag } from "@/components/ui/Tag";
import { TimeWords } from "@/components/ui/TimeWords";
import type { ListedTopic } from "@/lib/comment/read-topics";
import { COUNTED } from "@/lib/comment/rules";
import { newWords } from "@/lib/comment/words";

/** Topics one under the other, the one spoken in last first. */
export function TopicRows({ topics, at }: { topics: readonly ListedTopic[]; at: string }) {
  return (
    <ul className="bare">
      {topics.map((one) => (
        <li key={one.number} className="m-0 border-edge py-2 not-first:border-t">
          <p className="flex flex-wrap items-center gap-x-3 wrap-anywhere">
            <a href={`${at}/${one.number}`} className="inline-flex min-h-11 items-center font-label">{one.title}</a>
            {one.isNew > 0 && <Tag kind="new">{newWords(one.isNew)}</Tag>}
          </p>
          <p className="text-small text-muted">{countWords(one.comments)}. Last: {one.lastBy}, <TimeWords at={one.at}>{one.when}</TimeWords></p>
        </li>
      ))}
    </ul>
  );
}

const countWords = (count: number) => (count === 1 ? "1 comment" : count >= COUNTED ? `${COUNTED} comments or more` : `${count} comments`);
