import { StoryDays } from "@/components/story/StoryDays";
import { Pager } from "@/components/ui/Pager";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { openInside } from "@/lib/door";
import { storyBefore } from "@/lib/event/read";
import { eventNumber } from "@/lib/event/rules";

type Props = { params: Promise<{ partnership: string; work: string }>; searchParams: Promise<{ before?: string | string[] }> };

export const generateMetadata = pageTitle("Story");

export default async function StoryPage({ params, searchParams }: Props) {
  const before = eventNumber((await searchParams).before);
  const { seen, story } = await openInside(params, { story: storyBefore(before) });
  const here = `/${seen.partnership.slug}/work/${seen.work.slug}/story`;
  return (
    <WorkFrame seen={seen} here="story">
      <h1>Story</h1>
      <p>Everything that happened in this work, the newest first. Nothing here is changed afterwards: a correction is a new line.</p>
      {story.told.length === 0 && <p>There is nothing older than this.</p>}
      <StoryDays told={story.told} />
      <Pager
        newer={story.isNewer ? here : undefined}
        newerWords="Back to the newest"
        older={story.older === null ? undefined : `${here}?before=${story.older}`}
        olderWords="Older"
        label="More of the story"
      />
    </WorkFrame>
  );
}
