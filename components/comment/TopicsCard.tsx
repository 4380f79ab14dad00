import { Card } from "@/components/ui/Card";
import type { TopicList } from "@/lib/comment/read-topics";
import { TopicRows } from "./TopicRows";

/** The topics spoken in last, and the way to begin one. */
export function TopicsCard({ list: { topics, older }, at, mayBegin }: { list: TopicList; at: string; mayBegin: boolean }) {
  if (topics.length === 0 && !mayBegin) return null;
  return (
    <div className="max-w-[46rem]">
      <Card title="Topics">
        {topics.length === 0 && <p>One thing to talk through? Give it a topic of its own. Everything else stands in general talk.</p>}
        {topics.length > 0 && <TopicRows topics={topics} at={at} />}
        <div className="buttons">
          {mayBegin && <a href={`${at}/new`} className="button button-quiet">Begin a topic</a>}
          {older !== null && <a href={`${at}/topics`} className="inline-flex min-h-11 items-center">All topics</a>}
        </div>
      </Card>
    </div>
  );
}
