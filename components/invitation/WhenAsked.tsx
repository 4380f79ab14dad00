import { TimeWords } from "@/components/ui/TimeWords";
import { dayWords, daysBetween } from "@/lib/work/dates";

function since(begunAt: Date, askedAt: Date): string {
  const days = daysBetween(begunAt, askedAt);
  if (days <= 0) return "the same day as the idea";
  return days === 1 ? "one day after the idea" : `${days} days after the idea`;
}

/** Who asked and when, counted from the day of the idea: that is what “from the start” means. */
export function WhenAsked({ by, askedAt, begunAt }: { by: string; askedAt: Date; begunAt: Date }) {
  return <p className="lead-words">{by} asked you on <TimeWords at={askedAt}>{dayWords(askedAt)}</TimeWords>, {since(begunAt, askedAt)}.</p>;
}
