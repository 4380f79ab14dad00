import type { Metadata } from "next";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { StoryDays } from "@/components/story/StoryDays";
import { Pager } from "@/components/ui/Pager";
import { openHere } from "@/lib/door";
import { partnershipStoryBefore } from "@/lib/event/read-partnership";
import { eventNumber } from "@/lib/event/rules";

export const metadata: Metadata = { title: "The partnership’s story" };

type Props = { params: Promise<{ partnership: string }>; searchParams: Promise<{ before?: string | string[] }> };

export default async function PartnershipStoryPage({ params, searchParams }: Props) {
  const before = eventNumber((await searchParams).before);
  const { seen, story } = await openHere(params, "administer", { story: partnershipStoryBefore(before) });
  const here = `/${seen.partnership.slug}/admin/story`;
  return (
    <AdminFrame seen={seen} page="story">
      <h1>The partnership’s story</h1>
      <p>What was changed here, the newest first. Nothing is changed afterwards: a correction is a new line. What happens in a piece of work stands in that work’s own story.</p>
      {story.told.length === 0 && <p>There is nothing older than this.</p>}
      <StoryDays told={story.told} />
      <Pager newer={story.isNewer ? here : undefined} newerWords="Back to the newest" older={story.older === null ? undefined : `${here}?before=${story.older}`} label="More of the story" />
    </AdminFrame>
  );
}
