import { SummaryCard } from "@/components/ui/SummaryCard";
import { dayWords, dayWordsOf } from "@/lib/work/dates";
import type { Terms } from "@/lib/work/read-beginning";

/** Terms of reference as they were written one day. What was left out is left out here too. */
export function TermsShown({ terms, title }: { terms: Terms; title: string }) {
  const row = (key: string, label: string, value: string | null) => (value ? [{ key, label, value }] : []);
  return (
    <SummaryCard
      title={title}
      rows={[
        ...row("may", "The group may decide", terms.mayDecide),
        ...row("not", "The group may not decide", terms.mayNotDecide),
        ...row("who", "Who decides that instead", terms.whoDecidesThat),
        ...row("until", "How long", terms.until && `Until ${dayWordsOf(terms.until)}`),
        ...row("review", "We look back on", terms.reviewOn && dayWordsOf(terms.reviewOn)),
        ...row("money", "Money", terms.money),
        ...row("how", "How we work", terms.howWeWork),
        ...row("by", "Written by", `${terms.by ?? "Somebody"}, on ${dayWords(terms.writtenAt)}`),
      ]}
    />
  );
}
