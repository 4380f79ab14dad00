import type { Metadata } from "next";
import { StandingFrame } from "@/components/frame/StandingFrame";
import { fieldWords, ourWords, type Meaning } from "@/components/help/glossary";

export const metadata: Metadata = { title: "What words mean" };

export default function GlossaryPage() {
  return (
    <StandingFrame title="What words mean" intro="Meetings are full of short names. Here they are in plain words. If one is missing, ask: others will be glad you did.">
      <h2>Letters and names</h2>
      <Meanings list={fieldWords} />
      <h2>Our own words</h2>
      <Meanings list={ourWords} />
    </StandingFrame>
  );
}

function Meanings({ list }: { list: Meaning[] }) {
  return (
    <dl className="summary-list">
      {list.map(({ word, letters, means }) => (
        <div key={word} className="py-3">
          <dt>{word}</dt>
          <dd>{letters !== undefined && <>{letters}. </>}{means}</dd>
        </div>
      ))}
    </dl>
  );
}
