import { Notice } from "@/components/ui/Notice";
import { TimeWords } from "@/components/ui/TimeWords";
import type { AskedNow, LeadAsks } from "@/lib/outline/read";
import { sideWords } from "@/lib/outline/words";
import { dayWords } from "@/lib/work/dates";

const answerWords = { "agreed": "said yes for", "put off": "said “not now” for", "declined": "said no for" } as const;

/** Honest until it is answered: who asks whom to lead, since when, and who leads meanwhile. */
export function WhoAsksWhom({ ask, href }: { ask: AskedNow; href?: string }) {
  const who = ask.isMine ? "You ask" : `${ask.by ?? "The lead"} asks`;
  return (
    <Notice title={`${who} ${sideWords[ask.side]} to lead this`}>
      {ask.words && <blockquote>{ask.words}</blockquote>}
      <p>Asked on <TimeWords at={ask.on}>{dayWords(new Date(ask.on))}</TimeWords>. Nobody has answered yet. Until somebody says yes, {ask.isMine ? "you lead" : `${ask.by ?? "whoever began"} leads`}.</p>
      {href && <p className="print:hidden"><a href={href}>{!ask.mayAnswer ? "See the outline" : href.startsWith("#") ? "Go to your answer" : "Read the outline and answer"}</a></p>}
    </Notice>
  );
}

/** How it was answered the last time, where nobody is asked now. */
export function LastAnswer({ last }: { last: NonNullable<LeadAsks["last"]> }) {
  return (
    <Notice title={`${last.by ?? "Somebody"} ${answerWords[last.how]} ${sideWords[last.side]}`}>
      {last.words && <blockquote>{last.words}</blockquote>}
      <p>That was on <TimeWords at={last.on}>{dayWords(new Date(last.on))}</TimeWords>.</p>
    </Notice>
  );
}
