import { addressesOf } from "@/components/comment/thread";
import { TopicRows } from "@/components/comment/TopicRows";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { EmptyState } from "@/components/ui/EmptyState";
import { Pager } from "@/components/ui/Pager";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { topicPage } from "@/lib/comment/read-topics";
import { commentNumber, GENERAL } from "@/lib/comment/rules";
import { openInside } from "@/lib/door";

type Props = { params: Promise<{ partnership: string; work: string }>; searchParams: Promise<{ before?: string | string[] }> };

export const generateMetadata = pageTitle("All topics");

export default async function TopicsPage({ params, searchParams }: Props) {
  const before = commentNumber((await searchParams).before);
  const { seen, list } = await openInside(params, { list: topicPage(before) });
  const { at } = addressesOf({ partnership: seen.partnership.slug, work: seen.work.slug, topic: GENERAL });
  return (
    <WorkFrame seen={seen} here="comments" narrow>
      <Breadcrumb links={[{ href: at, label: "Comments" }]} here="All topics" />
      <h1>All topics</h1>
      {list.topics.length === 0 ? <EmptyState title="There is no topic here."><p><a href={at}>Back to the comments</a></p></EmptyState> : <TopicRows topics={list.topics} at={at} />}
      <Pager newer={before === undefined ? undefined : `${at}/topics`} newerWords="Newest topics" older={list.older === null ? undefined : `${at}/topics?before=${list.older}`} olderWords="Older topics" label="More topics" />
    </WorkFrame>
  );
}
