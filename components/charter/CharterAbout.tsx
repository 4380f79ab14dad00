import { SummaryList } from "@/components/ui/SummaryList";
import type { Charter } from "@/lib/charter/read";
import { dayWordsOf } from "@/lib/work/dates";

const NOT_PUBLISHED = "Not published";
const isDay = (published: string) => /^\d{4}-\d{2}-\d{2}$/.test(published);
const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const inWords = (published: string) => (isDay(published) ? dayWordsOf(published) : sentence(published)) || NOT_PUBLISHED;

/** What is known of a charter. What was not published is said to be so, never filled in. */
export function CharterAbout({ charter }: { charter: Pick<Charter, "version" | "madeWith" | "madeIn" | "inForceFrom"> }) {
  return (
    <SummaryList
      rows={[
        { key: "version", label: "Version", value: charter.version },
        { key: "madeWith", label: "Made with", value: inWords(charter.madeWith) },
        { key: "madeIn", label: "Made in", value: inWords(charter.madeIn) },
        { key: "inForceFrom", label: "In force from", value: inWords(charter.inForceFrom) },
      ]}
    />
  );
}
