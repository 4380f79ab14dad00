import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StandingFrame } from "@/components/frame/StandingFrame";
import { helpTopics } from "@/components/help/topics";

type Props = { params: Promise<{ topic: string }> };

const topicOf = async ({ params }: Props) => {
  const { topic: slug } = await params;
  return helpTopics.find((topic) => topic.slug === slug);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await topicOf(props))?.title };
}

export default async function HelpTopicPage(props: Props) {
  const topic = await topicOf(props);
  if (!topic) notFound();
  return (
    <StandingFrame title={topic.title} links={[{ href: "/help", label: "Help" }]}>
      <topic.Words />
    </StandingFrame>
  );
}
