import { ButtonLink } from "@/components/ui/ButtonLink";
import { Details } from "@/components/ui/Details";
import { EmptyState } from "@/components/ui/EmptyState";
import { SummaryCard } from "@/components/ui/SummaryCard";
import { RoundTheTable } from "@/components/work/RoundTheTable";
import { SettledBefore } from "@/components/work/SettledBefore";
import { TermsShown } from "@/components/work/TermsShown";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { dayWords } from "@/lib/work/dates";
import { roundTheTable, settledBeforeIn } from "@/lib/work/read";
import { termsOf } from "@/lib/work/read-beginning";
import { whyWords } from "@/lib/work/words";

export const generateMetadata = pageTitle("Terms of reference");

export default async function TermsPage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const slugs = await params;
  const { seen, all, table, settled } = await openInside(params, { all: termsOf, table: roundTheTable, settled: settledBeforeIn });
  const [now, ...before] = all;
  const mayWrite = may(seen, "write the terms");
  const { work } = seen;
  const why = [...work.why.map((one) => whyWords[one as keyof typeof whyWords] ?? one), work.whyMore].filter(Boolean).join(". ");
  return (
    <WorkFrame seen={seen} here="terms" narrow>
      <h1>What this group is for</h1>
      <p className="lead-words">Why, what is fixed, who, by when, and what the group may decide. You can print it. The shorter page for somebody new is the <a href={`/${slugs.partnership}/work/${slugs.work}/outline`}>work outline</a>.</p>
      <SummaryCard title="Why" rows={[{ key: "idea", label: "The idea", value: work.idea }, { key: "why", label: "Why this work exists", value: why || "Not said" }, { key: "since", label: "Since", value: dayWords(work.begunAt) }]} />
      <SettledBefore settled={settled} />
      {now ? <TermsShown terms={now} title="What the group may decide" /> : (
        <EmptyState title="Not written yet"><p>Write this together, at one of the first conversations: what the group may decide, and what it may not.</p></EmptyState>
      )}
      {mayWrite && <p className="buttons"><ButtonLink href={`/${slugs.partnership}/work/${slugs.work}/terms/write`} quiet={now !== undefined}>{now ? "Write it anew" : "Write it down"}</ButtonLink></p>}
      <RoundTheTable begunAt={work.begunAt} seats={table} seatsHref={`/${slugs.partnership}/work/${slugs.work}/seats`} />
      {before.length > 0 && <Details summary="What was written before">{before.map((one) => <TermsShown key={one.number} terms={one} title={`On ${dayWords(one.writtenAt)}`} />)}</Details>}
    </WorkFrame>
  );
}
