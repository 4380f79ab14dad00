import { Details } from "@/components/ui/Details";
import { dayInWords } from "@/lib/ladder/reading/day";
import type { Reading } from "@/lib/ladder/reading/rules";

type Props = { reading: Reading; version: string; credit: { credit: string; link: string } };

export function HowItIsRead({ reading: { rules, day, preset }, version, credit }: Props) {
  return (
    <>
      <Details summary="How this is worked out">
        <p>It is worked out from dated facts alone: who was asked and who came, what was decided and who was there, what was raised and what became of it. Nobody gives points, and how often somebody spoke counts for nothing.</p>
        <p>What is written down more than 7 days late may count against the work, but not for it, unless it was within 30 days and families agreed the notes.</p>
        <p>The record is shown as it was written. That does not prove it true: ask families how they see it.</p>
        <p><a href="/help/record">More about what counts, and what does not</a></p>
        {preset && <p>This partnership and its forum agreed tests of their own for some rungs. Such a rung says “local rule”, and what the national preset shows stands beside it.</p>}
        <p>Read on {dayInWords(day)}, by version {rules} of the rules, on the ladder “{version}”.</p>
      </Details>
      <p className="ladder-credit">Ladder: <a href={credit.link}>{credit.credit}</a></p>
    </>
  );
}
