import { Notice } from "@/components/ui/Notice";
import { dayWordsOf } from "@/lib/work/dates";

type Props = { work: { withheldUntil: string | null; withheldBecause: string }; fullTitle?: string | null; showHref?: string };

/** The full title waits until a day, because. Those with a seat read it here; for others it is not even read. */
export function Withheld({ work, fullTitle, showHref }: Props) {
  if (!work.withheldUntil) return null;
  return (
    <Notice title={`The full title is kept back until ${dayWordsOf(work.withheldUntil)}`}>
      <p>Because: {work.withheldBecause}</p>
      {fullTitle && <p>You have a seat, so you may know it: <b>{fullTitle}</b>. Please keep it to yourself until then.</p>}
      {showHref && <p><a href={showHref}>Show the full title now</a></p>}
    </Notice>
  );
}
