import type { Outline } from "@/lib/access/see";
import { ideaFromWords, whyWords } from "@/lib/work/words";
import { Withheld } from "./Withheld";

type Props = { work: Outline["work"]; lead: { name: string } | null; fullTitle?: string | null; showHref?: string };

const isWhy = (why: string): why is keyof typeof whyWords => Object.hasOwn(whyWords, why);

/** The idea in one line, whose it was, who leads, and why the work exists: what was not answered is left out. */
export function TheIdea({ work, lead, fullTitle, showHref }: Props) {
  const why = [...work.why.filter(isWhy).map((one): string => whyWords[one]), ...(work.whyMore ? [work.whyMore] : [])];
  return (
    <div id="idea" className="flow">
      <Withheld work={work} fullTitle={fullTitle} showHref={showHref} />
      <p className="lead-words">{work.idea}</p>
      <dl className="flex flex-wrap gap-x-8 gap-y-1">
        <Fact name="Who had the idea">{ideaFromWords[work.ideaFrom]}</Fact>
        {lead && <Fact name="Lead">{lead.name}</Fact>}
        {why.length > 0 && <Fact name="Why this work exists">{why.join(" · ")}</Fact>}
      </dl>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return <div><dt className="inline">{name}: </dt><dd className="inline">{children}</dd></div>;
}
