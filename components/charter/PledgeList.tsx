import { TimeWords } from "@/components/ui/TimeWords";
import type { Pledge } from "@/lib/charter/read-pledges";
import { dayWordsOf } from "@/lib/work/dates";

type Props = { pledges: Pledge[]; changeAt?: string };

/** Who has signed up, with the day; one that ended says so, with why. */
export function PledgeList({ pledges, changeAt }: Props) {
  return (
    <ul>
      {pledges.map((one) => (
        <li key={one.id}>
          <b>{one.organisation}</b>, since <Day at={one.pledgedOn} />{one.signedBy && <>, signed by {one.signedBy}</>}{!one.isCurrent && <> (version {one.charterVersion})</>}.
          {one.words && <> “{one.words}”</>}
          {one.withdrawnOn && <> <b>Ended on <Day at={one.withdrawnOn} />, because:</b> {one.withdrawnBecause}</>}
          {changeAt && !one.withdrawnOn && <span className="block"><a href={`${changeAt}/${one.id}`} className="inline-flex min-h-11 items-center">Change<span className="sr-only"> the pledge of {one.organisation}</span></a></span>}
        </li>
      ))}
    </ul>
  );
}

const Day = ({ at }: { at: string }) => <TimeWords at={at}>{dayWordsOf(at)}</TimeWords>;
