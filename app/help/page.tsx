import type { Metadata } from "next";
import { StandingFrame } from "@/components/frame/StandingFrame";
import { helpTopics } from "@/components/help/topics";

export const metadata: Metadata = { title: "Help" };

export default function HelpPage() {
  return (
    <StandingFrame
      title="Help"
      intro={
        <>
          Alongside is where families and services work together on things for children and young people with special
          educational needs and disabilities (SEND). It keeps what was said and done, from the first idea on.
        </>
      }
    >
      <ul className="list-none p-0 grid gap-3">
        {helpTopics.map((topic) => (
          <li key={topic.slug} className="card m-0">
            <h2 className="text-h3"><a href={`/help/${topic.slug}`}>{topic.title}</a></h2>
            <p>{topic.about}</p>
          </li>
        ))}
      </ul>
      <h2>Still stuck?</h2>
      <p>Ask the person who invited you. If you work in the partnership, ask its administrator. <a href="/glossary">Look up a word</a> if one is not clear.</p>
    </StandingFrame>
  );
}
