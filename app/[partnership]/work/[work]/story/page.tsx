import { StoryDays } from "@/components/story/StoryDays";
import { StoryFilters } from "@/components/story/StoryFilters";
import { Pager } from "@/components/ui/Pager";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { openInside } from "@/lib/door";
import { storyAddress, storyFilterFrom } from "@/lib/event/filter";
import { storyOf, whoDidSomething } from "@/lib/event/read";

type Props = { params: Promise<{ partnership: string; work: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = pageTitle("Story");

export default async function StoryPage({ params, searchParams }: Props) {
  const filter = storyFilterFrom(await searchParams);
  const { seen, story, people } = await openInside(params, { story: storyOf(filter), people: whoDidSomething });
  const here = `/${seen.partnership.slug}/work/${seen.work.slug}/story`;
  return (
    <WorkFrame seen={seen} here="story">
      <h1>Story</h1>
      <p>Everything that happened in this work, the newest first. Nothing here is changed afterwards: a correction is a new line.</p>
      <StoryFilters here={here} filter={filter} people={people} />
      {story.told.length === 0 && <p>{story.isNewer ? "There is nothing older than this." : "Nothing here is like that."}</p>}
      <StoryDays told={story.told} />
      <Pager
        newer={story.isNewer ? storyAddress(here, filter) : undefined}
        newerWords="Back to the newest"
        older={story.older === null ? undefined : storyAddress(here, filter, { before: story.older })}
        olderWords="Older"
        label="More of the story"
      />
    </WorkFrame>
  );
}
